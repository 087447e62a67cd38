package app.unknot.ui.player;

import app.unknot.ui.common.Scroll;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the parts of the player go. What is said and the main buttons stay; the rest scrolls when
/// there is little room.
final class PlayerLayout extends BorderPane {
    /// Below this width, in letters' heights, the parts stand in one column.
    private static final double NARROW = 46;

    /// Below this height everything stands beside one another.
    private static final double LOW = 40;

    /// Below this height, one column has no room for the ring below the words.
    private static final double ROOM_FOR_RING = 24;

    /// Below this height there is no room for the small picture.
    private static final double ROOM_FOR_POSE = 45;

    /// Below this width the row of the less needed buttons has no room for words.
    private static final double ROOM_FOR_WORDS = 68;

    /// Below this width the row of the main buttons has no room for all words.
    private static final double ROOM_FOR_PAUSE = 34;

    /// How the parts stand.
    private enum Shape {
        USUAL,
        /// Wide, but not high: everything beside one another.
        LOW,
        /// Not wide, or the text is large: everything below one another.
        NARROW,
        /// Neither wide nor high: the same, with the ring beside the words.
        SQUEEZED;

        private boolean isColumn() {
            return this == NARROW || this == SQUEEZED;
        }
    }

    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /// The parts, each of them shown once.
    record Parts(
            Node header,
            Region headline,
            StepPicture picture,
            Region ring,
            Node stepLeft,
            Node spoken,
            PlayerControls controls) {}

    private final Parts parts;
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final VBox column = new VBox();
    private final HBox row = new HBox();
    private final HBox beside = new HBox();
    private final VBox side = new VBox();
    private final VBox pace = new VBox();
    private final ScrollPane scroll = Scroll.around(row);
    private final Label letter = new Label();
    private boolean distance;
    private Shape arranged = Shape.USUAL;

    PlayerLayout(Parts parts) {
        this.parts = parts;
        getStyleClass().add("player-layout");
        top.getStyleClass().add("player-top");
        bottom.getStyleClass().add("player-bottom");
        column.getStyleClass().add("player-column");
        row.getStyleClass().add("player-columns");
        beside.getStyleClass().add("player-beside");
        side.getStyleClass().add("player-side");
        pace.getStyleClass().add("player-pace");
        scroll.setFitToHeight(true);
        HBox.setHgrow(parts.picture().large(), Priority.ALWAYS);
        VBox.setVgrow(parts.ring(), Priority.ALWAYS);
        HBox.setHgrow(parts.headline(), Priority.ALWAYS);
        setTop(top);
        setCenter(scroll);
        setBottom(bottom);
        arrange(Shape.USUAL);
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
        widthProperty().subscribe(this::look);
        heightProperty().subscribe(this::look);
        letter.fontProperty().subscribe(this::look);
    }

    private void arrange(Shape shape) {
        arranged = shape;
        pseudoClassStateChanged(SMALL, shape.isColumn());
        pseudoClassStateChanged(FLAT, shape == Shape.LOW);
        for (Pane pane : List.of(row, beside, column, side, pace)) {
            pane.getChildren().clear();
        }
        parts.controls().showKeys(!shape.isColumn());
        switch (shape) {
            case NARROW -> oneColumn(parts.headline(), parts.ring());
            case SQUEEZED -> {
                beside.getChildren().setAll(parts.headline(), parts.ring());
                oneColumn(beside);
            }
            case LOW -> oneRow();
            case USUAL -> twoColumns();
        }
    }

    private void oneColumn(Node... first) {
        top.getChildren().clear();
        column.getChildren().setAll(first);
        column.getChildren()
                .addAll(
                        parts.stepLeft(),
                        parts.header(),
                        parts.picture().large(),
                        parts.picture().small(),
                        parts.controls().more());
        bottom.getChildren().setAll(parts.spoken(), parts.controls().main());
        scroll.setContent(column);
    }

    private void oneRow() {
        top.getChildren().setAll(parts.header());
        pace.getChildren().setAll(parts.ring(), parts.stepLeft());
        side.getChildren().setAll(parts.headline());
        row.getChildren().setAll(parts.picture().large(), pace, side);
        fillBottom();
    }

    private void twoColumns() {
        top.getChildren().setAll(parts.header());
        side.getChildren()
                .setAll(parts.headline(), parts.ring(), parts.stepLeft(), parts.picture().small());
        row.getChildren().setAll(parts.picture().large(), side);
        fillBottom();
    }

    private void fillBottom() {
        bottom.getChildren()
                .setAll(parts.spoken(), parts.controls().main(), parts.controls().more());
        scroll.setContent(row);
    }

    /// From the beginning of what is to be done now.
    void toTop() {
        scroll.setVvalue(0);
    }

    /// For reading from far away the picture makes room, and everything stands beside one another.
    void setDistance(boolean far) {
        distance = far;
        look();
    }

    private void look() {
        double size = letter.getFont().getSize();
        Shape shape = Shape.USUAL;
        if (getWidth() / size < NARROW) {
            shape = getHeight() / size < ROOM_FOR_RING ? Shape.SQUEEZED : Shape.NARROW;
        } else if (distance || getHeight() / size < LOW) {
            shape = Shape.LOW;
        }
        if (shape != arranged) {
            arrange(shape);
        }
        parts.controls().showWords(shape.isColumn() || getWidth() / size >= ROOM_FOR_WORDS);
        parts.controls().showPauseWord(getWidth() / size >= ROOM_FOR_PAUSE);
        pseudoClassStateChanged(ROOMY, getHeight() / size >= LOW);
        pseudoClassStateChanged(TIGHT, shape == Shape.USUAL && getHeight() / size < ROOM_FOR_POSE);
    }
}
