package app.unknot.app;

import app.unknot.ui.common.PlaceChooser;
import java.nio.file.Path;
import java.util.Optional;

/// Somebody who chooses the same place each time, or none, for pictures of the screens.
record ChosenPlace(Optional<Path> place) implements PlaceChooser {
    @Override
    public Optional<Path> folder(String title) {
        return place;
    }

    @Override
    public Optional<Path> fileToOpen(String title, String kind, String ending) {
        return place;
    }

    @Override
    public Optional<Path> fileToSave(String title, String name) {
        return place;
    }
}
