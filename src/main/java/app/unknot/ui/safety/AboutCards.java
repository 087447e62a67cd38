package app.unknot.ui.safety;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.CopyButton;
import app.unknot.ui.component.SelectableText;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What this program is, what it is built on, and what to send when something doesn't work.
final class AboutCards {
    private final SafetyModel model;
    private final Messages messages;
    private final CopyButton copy;
    private final Beside cards;

    AboutCards(SafetyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.copy =
                new CopyButton(
                        messages.text("about.copy"),
                        messages.text("about.copied"),
                        model::copyDiagnostics);
        copy.setId("copy-diagnostics");
        this.cards = Beside.columns(program(), libraries());
    }

    Region view() {
        return cards;
    }

    void forgetCopied() {
        copy.forget();
    }

    private VBox program() {
        VBox card = card("about.title", Feather.INFO);
        String log = messages.text("about.log");
        card.getChildren()
                .addAll(
                        Labels.body(messages.text("about.version", model.about().version())),
                        Labels.body(messages.text("about.licence")),
                        Labels.body(messages.text("about.sources", model.about().sources())),
                        Labels.body(messages.text("about.review")),
                        Labels.styled(log, "setting-name"),
                        new SelectableText(log, model.about().log()),
                        copy,
                        Labels.muted(messages.text("about.copy.hint")));
        return card;
    }

    private VBox libraries() {
        VBox card = card("about.libraries", Feather.PACKAGE);
        for (Library library : model.libraries()) {
            Label name = Labels.body(library.name());
            Label licence = Labels.muted(library.licence());
            Beside line = new Beside();
            line.getStyleClass().add("library");
            line.addGrowing(name);
            line.add(licence);
            card.getChildren().add(line);
        }
        return card;
    }

    private VBox card(String key, Feather icon) {
        VBox card = new VBox(new IconHeading(messages.text(key), icon));
        card.getStyleClass().addAll(StyleClass.CARD, "column");
        return card;
    }
}
