package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Labels;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The body map with its views above it, the name of what is pointed at below it, and a list beside
/// it that does the same; all of one [BodyChoice].
public final class BodyChooser extends VBox {
    public static final String MAP = "body-map";
    public static final String LIST = "body-list";
    public static final String NAME = "body-name";

    private final BodyChoice choice;
    private final BodyWords words;
    private final BodyNames names;
    private final BodyMap map;
    private final Label name = Labels.styled("", "body-name");

    public BodyChooser(BodyChoice choice, PictureBook pictures, BodyWords words) {
        this(choice, pictures, words, new BodyList(choice, words));
    }

    /// With another list than that of the shown view.
    ///
    /// @param list does for every part what the map does, and is kept in step with the choice
    public BodyChooser(BodyChoice choice, PictureBook pictures, BodyWords words, Region list) {
        this.choice = choice;
        this.words = words;
        this.names = new BodyNames(choice, words);
        this.map = new BodyMap(choice, pictures, words);
        getStyleClass().add("body-chooser");
        if (choice.views().size() > 1) {
            getChildren().add(views());
        }
        map.setId(MAP);
        name.setId(NAME);
        VBox drawing = new VBox(map, name, Labels.muted(words.ownSides()));
        drawing.getStyleClass().add("body-drawing");
        getChildren().add(Beside.columns(drawing, list));
        choice.changesProperty().subscribe(count -> name(choice.pointedProperty().get()));
        choice.pointedProperty().subscribe(this::name);
    }

    private Segments<DiagramView> views() {
        Segments<DiagramView> views =
                new Segments<>(words.views(), choice.views(), words::view, choice::show);
        views.setMaxWidth(Region.USE_PREF_SIZE);
        views.valueProperty().bind(choice.fieldProperty().map(field -> field.view()));
        return views;
    }

    /// Moves the focus to the map.
    @Override
    public void requestFocus() {
        map.requestFocus();
    }

    private void name(Optional<BodyPart> pointed) {
        name.setText(pointed.map(names::full).orElse(""));
    }
}
