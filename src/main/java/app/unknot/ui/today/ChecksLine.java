package app.unknot.ui.today;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One quiet line on Today about the self-checks, below everything that is to be done today.
final class ChecksLine {
    static final String START = "today-checks-start";
    static final String LATER = "today-checks-later";

    private ChecksLine() {}

    /// @param onLater looks at the page anew
    static Beside of(TodayModel model, Runnable onLater) {
        Messages messages = model.messages();
        VBox words =
                new VBox(
                        Labels.body(messages.text("checks.offer")),
                        Labels.muted(messages.text("checks.offer.how")));
        words.getStyleClass().add("banner-words");
        Button start = Buttons.plain(messages.text("checks.start"), model::startChecks);
        start.setId(START);
        Button later =
                Buttons.quiet(
                        messages.text("checks.offer.later"),
                        () -> {
                            model.putChecksOff();
                            onLater.run();
                        });
        later.setId(LATER);
        Beside line = new Beside();
        line.addGrowing(words);
        line.add(start);
        line.add(later);
        line.getStyleClass().add(StyleClass.BANNER);
        return line;
    }
}
