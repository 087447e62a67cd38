package app.unknot.ui.safety;

import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.NeverHere;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page that is always one click away: when to stop, when to get help, where the ball never
/// goes, and what this program is. What is urgent comes first.
public final class SafetyView implements Screen {
    private final SafetyModel model;
    private final Messages messages;
    private final PictureBook pictures;
    private final AboutCards about;
    private final ScrollPane scroll;

    public SafetyView(SafetyModel model, Messages messages, PictureBook pictures) {
        this.model = model;
        this.messages = messages;
        this.pictures = pictures;
        this.about = new AboutCards(model, messages);
        VBox inner =
                new VBox(
                        Labels.title(messages.text("safety.title")),
                        emergency(),
                        Beside.columns(stop(), help()),
                        never(),
                        ask(),
                        Beside.columns(tender(), claims()),
                        disclaimer(),
                        about.view());
        inner.getStyleClass().add("page-inner");
        VBox page = new VBox(inner);
        page.getStyleClass().addAll(StyleClass.PAGE, "safety");
        this.scroll = Scroll.around(page);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("safety.title"));
    }

    @Override
    public Region view() {
        return scroll;
    }

    @Override
    public void hidden() {
        about.forgetCopied();
    }

    private HBox emergency() {
        Label words = Labels.body(model.emergency());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox banner = new HBox(Buttons.icon(Feather.PHONE), words);
        banner.getStyleClass().addAll(StyleClass.NOTICE, "emergency");
        return banner;
    }

    private VBox stop() {
        VBox card = alarm("safety.stop", Feather.ALERT_OCTAGON, lines("safety.stop.text"));
        card.getChildren().add(new Bullets(model.stopSigns()));
        lines("safety.stop.then").forEach(line -> card.getChildren().add(Labels.body(line)));
        return card;
    }

    private VBox help() {
        VBox card = alarm("safety.help", Feather.ALERT_TRIANGLE, lines("safety.help.text"));
        card.getChildren().add(new Bullets(model.redFlags()));
        return card;
    }

    private VBox never() {
        Beside content = new Beside();
        content.addGrowing(new Bullets(lines("safety.never.places")));
        HBox figures = new HBox(figure("back"), figure("front"));
        figures.getStyleClass().add("never-figures");
        content.add(figures);
        VBox card = card("safety.never", Feather.SLASH, lines("safety.never.text"));
        card.getChildren().add(content);
        return card;
    }

    private NeverHere figure(String view) {
        return new NeverHere(pictures.picture(view), messages.text("safety.never." + view));
    }

    private VBox ask() {
        List<String> reasons = new ArrayList<>(model.reasonsToAsk());
        reasons.add(messages.text("safety.ask.pregnant"));
        int half = (reasons.size() + 1) / 2;
        Beside columns =
                Beside.columns(
                        new Bullets(reasons.subList(0, half)),
                        new Bullets(reasons.subList(half, reasons.size())));
        columns.getStyleClass().add("bullet-columns");
        VBox card = card("safety.ask", Feather.MESSAGE_CIRCLE, lines("safety.ask.text"));
        card.getChildren().addAll(columns, notToday());
        return card;
    }

    private VBox notToday() {
        VBox part =
                new VBox(
                        Labels.styled(messages.text("safety.ask.today"), "setting-name"),
                        Labels.body(messages.text("safety.ask.today.text")),
                        new Bullets(model.reasonsToWait()));
        part.getStyleClass().add("not-today");
        return part;
    }

    private VBox tender() {
        return card(
                "safety.tender",
                Feather.SUNRISE,
                texts("safety.afterwards", "safety.too-much", "safety.tender.asleep"));
    }

    private VBox claims() {
        return card(
                "safety.claims",
                Feather.HEART,
                texts("claim.pressing", "safety.claims.massage", "safety.claims.knot"));
    }

    private VBox disclaimer() {
        return card("safety.disclaimer.title", Feather.BOOK_OPEN, lines("safety.disclaimer.text"));
    }

    private VBox alarm(String key, Feather icon, List<String> paragraphs) {
        VBox card = card(key, icon, paragraphs);
        card.getStyleClass().add("alarm");
        return card;
    }

    private VBox card(String key, Feather icon, List<String> paragraphs) {
        VBox card = new VBox(new IconHeading(messages.text(key), icon));
        card.getStyleClass().addAll(StyleClass.CARD, "column");
        paragraphs.forEach(line -> card.getChildren().add(Labels.body(line)));
        return card;
    }

    private List<String> lines(String key) {
        return messages.text(key).lines().toList();
    }

    private List<String> texts(String... keys) {
        return Stream.of(keys).map(messages::text).toList();
    }
}
