package app.unknot.ui.library;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Surface;
import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfFilter;
import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.component.Segments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where it hurts, and what else the person looks for.
final class FilterPanel extends VBox {
    static final String SUITED = "browse-suited";
    static final String KNOTS = "browse-knots";
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15);
    private static final List<Surface> PLACES =
            List.of(Surface.FLOOR, Surface.WALL, Surface.CHAIR, Surface.CAR_SEAT);

    private final BrowseModel model;
    private final Messages messages;
    private final BrowseWords words;
    private final BodyChoice body;
    private final Segments<Integer> minutes;
    private final Map<Part, ToggleButton> toggles = new HashMap<>();

    /// @param toKnots leads to where the very spot is marked
    FilterPanel(
            BrowseModel model, PictureBook pictures, BodyChart chart, Optional<Runnable> toKnots) {
        this.model = model;
        this.messages = model.messages();
        this.words = new BrowseWords(messages);
        this.body = new BodyChoice(fields(pictures, chart), false);
        body.setOnChosen(part -> model.toggle(new Part.Area(part.area())));
        this.minutes =
                new Segments<>(
                        messages.text("browse.time"), MINUTES, words::minutes, model::atMost);
        minutes.setId("browse-minutes");
        minutes.setMaxWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll(StyleClass.CARD, "filter-panel");
        getChildren()
                .addAll(
                        Labels.heading(messages.text("browse.where")),
                        new BodyChooser(body, pictures, new BodyWords(messages)));
        toKnots.ifPresent(way -> getChildren().add(knots(way)));
        getChildren()
                .addAll(
                        group("browse.time", minutes),
                        group("browse.place", toggles(PLACES.stream().map(Part.Place::new))),
                        group(
                                "browse.purpose",
                                toggles(model.shelf().purposes().stream().map(Part.Purpose::new))),
                        group(
                                "browse.equipment",
                                toggles(
                                        model.shelf().equipment().stream()
                                                .map(Part.Equipment::new))),
                        group(
                                "browse.mine",
                                toggles(Stream.of(new Part.Favourites(), new Part.Suited()))));
        model.filterProperty().subscribe(this::show);
    }

    private static List<BodyField> fields(PictureBook pictures, BodyChart chart) {
        return Stream.of(DiagramView.BACK, DiagramView.FRONT)
                .map(view -> BodyFields.of(view, pictures.picture(view.id()), chart.areas()))
                .toList();
    }

    private Button knots(Runnable way) {
        Button knots = Buttons.quiet(messages.text("browse.knots"), way);
        knots.setGraphic(Buttons.icon(Feather.CROSSHAIR));
        knots.setId(KNOTS);
        return knots;
    }

    private VBox group(String key, Region choices) {
        VBox group = new VBox(Labels.styled(messages.text(key), "setting-name"), choices);
        group.getStyleClass().add("fit-row");
        return group;
    }

    private FlowPane toggles(Stream<? extends Part> parts) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choices");
        parts.forEach(part -> row.getChildren().add(toggle(part)));
        return row;
    }

    private ToggleButton toggle(Part part) {
        ToggleButton toggle = new ToggleButton(words.of(part));
        toggle.setMnemonicParsing(false);
        if (part instanceof Part.Suited) {
            toggle.setId(SUITED);
        }
        toggle.setMinHeight(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> model.toggle(part));
        toggles.put(part, toggle);
        return toggle;
    }

    private void show(ShelfFilter filter) {
        body.setChosenAreas(filter.areas());
        minutes.valueProperty().set(filter.minutes().filter(MINUTES::contains).orElse(0));
        List<Part> parts = filter.parts();
        toggles.forEach((part, toggle) -> toggle.setSelected(parts.contains(part)));
    }
}
