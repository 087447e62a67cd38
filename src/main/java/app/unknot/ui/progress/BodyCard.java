package app.unknot.ui.progress;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.progress.AreaEase;
import app.unknot.domain.progress.EaseChange;
import app.unknot.domain.progress.WorkedLately;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.AreaFelt;
import app.unknot.ui.component.BodyChoice;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.component.BodyStates;
import app.unknot.ui.component.Segments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The person's body, tinted by how its areas have been or by how recently they were worked on; the
/// list beside it says the same in words.
final class BodyCard extends VBox implements OverviewCard {
    static final String ID = "progress-body";
    static final String SAID = "progress-body-said";

    /// What the tint tells.
    enum Tells {
        FELT,
        WORKED
    }

    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;
    private final BodyChoice body;
    private final ObjectProperty<Tells> tells = new SimpleObjectProperty<>(Tells.FELT);
    private final Label said = Labels.body("");
    private final FlowPane key = new FlowPane();
    private Optional<Overview> shown = Optional.empty();

    BodyCard(
            ProgressModel model,
            ProgressWords words,
            PictureBook pictures,
            List<BodyField> fields) {
        this.model = model;
        this.messages = model.messages();
        this.words = words;
        this.body = new BodyChoice(fields, true);
        said.setId(SAID);
        key.getStyleClass().add("body-key");
        BodyWords names = new BodyWords(messages);
        BodyChooser chooser = new BodyChooser(body, pictures, names, new BodyStates(body, names));
        chooser.getStyleClass().add("progress-body");
        setId(ID);
        getStyleClass().addAll(StyleClass.CARD, "progress-card");
        getChildren()
                .setAll(
                        Labels.heading(messages.text("progress.body")),
                        choice(),
                        said,
                        key,
                        chooser);
        tells.subscribe(this::draw);
    }

    private Segments<Tells> choice() {
        Segments<Tells> choice =
                new Segments<>(
                        messages.text("progress.body"),
                        List.of(Tells.values()),
                        each -> messages.text("progress.body." + word(each)),
                        this::tell);
        choice.valueProperty().bind(tells);
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        return choice;
    }

    void tell(Tells wanted) {
        tells.set(wanted);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        shown = Optional.of(overview);
        draw();
    }

    private void draw() {
        shown.ifPresent(overview -> {
            List<AreaEase> areas = overview.review().areas();
            boolean isFelt = tells.get() == Tells.FELT;
            body.setFelt(isFelt ? felt(areas) : Map.of());
            body.setWorked(isFelt ? WorkedLately.NOTHING : overview.worked());
            said.setText(isFelt ? felt(overview) : messages.text("progress.body.worked.lead"));
            key.getChildren().setAll(isFelt ? changes(areas) : times());
            key.setManaged(!key.getChildren().isEmpty());
        });
    }

    private String felt(Overview overview) {
        return overview.review().areas().isEmpty()
                ? messages.text("progress.ease.none")
                : messages.text(
                        "progress.body.felt.lead", words.period(overview.review().period()));
    }

    private Map<String, AreaFelt> felt(List<AreaEase> areas) {
        return areas.stream()
                .collect(
                        Collectors.toMap(
                                AreaEase::area,
                                ease -> {
                                    EaseChange change = ease.change(model.limits());
                                    return new AreaFelt(change, words.felt(ease, change));
                                }));
    }

    /// Those that are there, each with its pattern.
    private List<HBox> changes(List<AreaEase> areas) {
        return Stream.of(EaseChange.values())
                .filter(change ->
                        areas.stream().anyMatch(ease -> ease.change(model.limits()) == change))
                .map(change -> entry(word(change), words.change(change)))
                .toList();
    }

    private List<HBox> times() {
        return List.of(
                entry("just-worked", messages.text("progress.body.just-worked")),
                entry("worked", messages.text("progress.body.lately")));
    }

    private HBox entry(String style, String text) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("body-swatch", style);
        Label name = Labels.muted(text);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox entry = new HBox(swatch, name);
        entry.getStyleClass().add("body-key-entry");
        return entry;
    }
}
