package app.unknot.ui.component;

import app.unknot.domain.routine.Surface;
import app.unknot.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// "I have five minutes, and a chair": two rows of choices, and what comes of them in a sentence.
public final class TimeAndPlace extends VBox {
    /// Ids of the two rows, and of the sentence.
    public static final String TIME = "fit-time";

    public static final String PLACE = "fit-place";
    public static final String NOTE = "fit-note";

    private final Segments<Integer> time;
    private final Segments<Optional<Surface>> place;
    private final Label note = Labels.body("");

    /// What the rows are called and what they say.
    ///
    /// @param minutes in words; 0 is as long as it takes
    /// @param surface in words; empty is anywhere
    public record Words(
            String time,
            IntFunction<String> minutes,
            String place,
            Function<Optional<Surface>, String> surface) {}

    /// @param minutes to choose from; 0 is as long as it takes
    /// @param places to choose from; empty is anywhere
    public TimeAndPlace(
            Words words,
            List<Integer> minutes,
            List<Optional<Surface>> places,
            Consumer<Integer> onTime,
            Consumer<Optional<Surface>> onPlace) {
        this.time = new Segments<>(words.time(), minutes, words.minutes()::apply, onTime);
        this.place = new Segments<>(words.place(), places, words.surface(), onPlace);
        time.setId(TIME);
        place.setId(PLACE);
        note.setId(NOTE);
        note.getStyleClass().add("fit-note");
        note.managedProperty().bind(note.visibleProperty());
        getStyleClass().add("time-and-place");
        getChildren().addAll(row(words.time(), time), row(words.place(), place), note);
        tell("");
    }

    private static Beside row(String name, Region choices) {
        Label label = Labels.styled(name, "setting-name", "fit-name");
        Beside row = new Beside();
        row.add(label);
        row.add(choices);
        row.getStyleClass().add("fit-choices");
        return row;
    }

    /// Shows what is chosen.
    ///
    /// @param minutes 0 for as long as it takes
    public void show(int minutes, Optional<Surface> surface) {
        time.valueProperty().set(minutes);
        place.valueProperty().set(surface);
    }

    /// Says what came of it; nothing where that needs no words.
    public void tell(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }
}
