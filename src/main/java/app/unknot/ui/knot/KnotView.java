package app.unknot.ui.knot;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Spot;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.progress.Knot;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.Segments;
import app.unknot.ui.component.SpotMap;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page where the person marks the very spot on a close-up, and sees the knots that are kept.
public final class KnotView implements Screen {
    public static final String MAP = "knot-map";
    public static final String KEEP = "knot-keep";
    public static final String PLACE = "knot-place";
    public static final String REFUSAL = "knot-refusal";
    public static final String UNDO = "knot-undo";

    /// Of the page's height: as large as the window allows, with the words below still in sight.
    private static final double MAP_SHARE = 0.55;

    private final KnotModel model;
    private final Messages messages;
    private final SpotMap map;
    private final Label place = Labels.heading("");
    private final Label refusal = Labels.styled("", "warning-line");
    private final Button keep;
    private final Button another;
    private final VBox kept = new VBox();
    private final ScrollPane root;

    public KnotView(KnotModel model, PictureBook pictures) {
        this.model = model;
        this.messages = model.messages();
        BodyWords words = new BodyWords(messages);
        this.map = new SpotMap(pictures, words);
        this.keep = Buttons.primary("", this::keep);
        this.another = Buttons.plain(messages.text("knot.another"), model::markAnother);
        VBox page = new VBox(Labels.title(messages.text("knot.title")));
        page.getChildren().add(Labels.lead(messages.text("knot.lead")));
        if (model.views().size() > 1) {
            page.getChildren().add(views(words));
        }
        page.getChildren().add(Beside.columns(drawing(words), side()));
        page.getStyleClass().addAll(StyleClass.PAGE, "knots");
        root = Scroll.around(page);
        root.viewportBoundsProperty()
                .subscribe(seen -> map.setPrefHeight(seen.getHeight() * MAP_SHARE));
        model.finderProperty().subscribe(finder -> map.show(finder.view()));
        model.knotsProperty().subscribe(this::list);
        model.spotProperty().subscribe(spot -> spot());
    }

    private Segments<DiagramView> views(BodyWords words) {
        Segments<DiagramView> views =
                new Segments<>(words.views(), model.views(), words::view, model::show);
        views.setMaxWidth(Region.USE_PREF_SIZE);
        views.valueProperty().bind(model.finderProperty().map(finder -> finder.view()));
        return views;
    }

    private VBox drawing(BodyWords words) {
        map.setId(MAP);
        map.setAccessibleHelp(messages.text("knot.map"));
        map.setOnWanted(model::mark);
        map.setOnNudge(this::nudge);
        map.setOnDone(this::keep);
        VBox drawing =
                new VBox(
                        map,
                        Labels.muted(messages.text("knot.map")),
                        Labels.muted(words.ownSides()));
        drawing.getStyleClass().add("knot-drawing");
        return drawing;
    }

    /// With large text in a small window, the ball would move out of sight.
    private void nudge(double dx, double dy) {
        model.nudge(dx, dy);
        Scroll.show(root, map);
    }

    private VBox side() {
        place.setId(PLACE);
        refusal.setId(REFUSAL);
        keep.setId(KEEP);
        FlowPane actions = new FlowPane(keep, another);
        actions.getStyleClass().add("choices");
        VBox card = new VBox(place, refusal, actions);
        card.getStyleClass().addAll(StyleClass.CARD, "knot-spot");
        kept.getStyleClass().add("knot-list");
        VBox side = new VBox(card, kept);
        side.getStyleClass().add("knot-side");
        return side;
    }

    private void keep() {
        if (model.canKeep()) {
            model.keep();
            spot();
        }
    }

    private void spot() {
        String where = model.place();
        place.setText(where.isEmpty() ? messages.text("knot.none-yet") : model.placeTitle());
        show(refusal, !model.refusal().isEmpty());
        refusal.setText(model.refusal());
        keep.setText(messages.text(model.chosen().isPresent() ? "knot.move" : "knot.keep"));
        keep.setDisable(!model.canKeep());
        show(another, model.chosen().isPresent());
        Point point = model.spotProperty().get().map(Spot::point).orElse(new Point(0, 0));
        map.showOthers(others());
        map.showSpot(model.placement(), point, spoken(where));
    }

    /// What a screen reader says of the map: where the spot is, and why it isn't elsewhere.
    private String spoken(String where) {
        if (where.isEmpty()) {
            return messages.text("knot.map");
        }
        return model.refusal().isEmpty() ? where : model.refusal() + " " + where;
    }

    private List<Point> others() {
        String own = model.chosen().map(Knot::id).orElse("");
        DiagramView view = model.finderProperty().get().view();
        return model.knotsProperty().get().stream()
                .filter(knot -> knot.view() == view && !knot.id().equals(own))
                .map(Knot::point)
                .toList();
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void list(List<Knot> knots) {
        kept.getChildren().clear();
        model.retired().ifPresent(knot -> kept.getChildren().add(retired(knot)));
        if (!knots.isEmpty()) {
            kept.getChildren().add(Labels.heading(messages.text("knot.yours")));
        }
        knots.forEach(
                knot -> kept.getChildren().add(new KnotCard(model, knot, () -> choose(knot))));
        spot();
    }

    private void choose(Knot knot) {
        model.choose(knot);
        map.requestFocus();
    }

    private HBox retired(Knot knot) {
        Label words = Labels.body(messages.text("knot.retired", model.nameOf(knot)));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button undo = Buttons.plain(messages.text("knot.undo"), model::undoRetire);
        undo.setId(UNDO);
        HBox bar = new HBox(words, undo);
        bar.getStyleClass().add(StyleClass.BANNER);
        return bar;
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        map.requestFocus();
    }
}
