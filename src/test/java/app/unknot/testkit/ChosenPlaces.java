package app.unknot.testkit;

import app.unknot.ui.common.PlaceChooser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody who has decided beforehand which file or folder to choose.
public final class ChosenPlaces implements PlaceChooser {
    /// What was asked, in its order.
    public final List<String> asked = new ArrayList<>();

    public Optional<Path> next = Optional.empty();

    private Optional<Path> choose(String question) {
        asked.add(question);
        return next;
    }

    @Override
    public Optional<Path> folder(String title) {
        return choose(title);
    }

    @Override
    public Optional<Path> fileToOpen(String title, String kind, String ending) {
        return choose(title + " " + ending);
    }

    @Override
    public Optional<Path> fileToSave(String title, String name) {
        return choose(title + " " + name);
    }
}
