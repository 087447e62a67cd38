package app.unknot.ui.player;

import app.unknot.domain.health.Complaint;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.EmergencyWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.player.PlayerModel.Asking;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the player asks over the picture: whether to stop, what feels wrong, and what follows from
/// it.
final class PlayerQuestions {
    static final String STOP_YES = "stop-yes";
    static final String STOP_NO = "stop-no";
    static final String ANSWER = "wrong-";

    private final PlayerModel model;
    private final Messages messages;
    private final EmergencyWords emergency;
    private final Overlay overlay = new Overlay();
    private final Label wait = Labels.styled("", StyleClass.BIG);

    PlayerQuestions(PlayerModel model, EmergencyWords emergency) {
        this.model = model;
        this.emergency = emergency;
        this.messages = model.messages();
    }

    Overlay node() {
        return overlay;
    }

    void show(Asking asking) {
        switch (asking) {
            case NOTHING -> overlay.hide();
            case STOP -> stop();
            case WRONG -> wrong();
            case LOOK_AGAIN -> lookAgain();
            case EMERGENCY -> emergency();
        }
    }

    private void stop() {
        Button yes = Buttons.primary(messages.text("stop.yes"), model::stop);
        yes.setId(STOP_YES);
        Button no = Buttons.plain(messages.text("stop.no"), model::stay);
        no.setId(STOP_NO);
        ask("stop.question", Labels.body(messages.text("stop.detail")), row(yes, no));
    }

    private void wrong() {
        VBox answers = new VBox();
        answers.getStyleClass().add("answers");
        for (Complaint complaint : model.complaints()) {
            Button answer =
                    Buttons.plain(
                            messages.text("wrong." + complaint.id() + ".answer"),
                            () -> model.answer(complaint));
            answer.setWrapText(true);
            answer.setMinWidth(0);
            answer.setGraphic(Buttons.keyCap(Integer.toString(answers.getChildren().size() + 1)));
            answer.setId(ANSWER + complaint.id());
            answers.getChildren().add(answer);
        }
        Button fine = Buttons.quiet(messages.text("wrong.nothing"), model::stay);
        fine.setId(ANSWER + "nothing");
        answers.getChildren().add(fine);
        ask("player.wrong.question", Labels.lead(messages.text("wrong.first.say")), answers);
    }

    private void lookAgain() {
        String id = model.complaint().map(Complaint::id).orElseThrow();
        Button gone = Buttons.plain(messages.text("wrong.gone"), () -> model.lookedAgain(true));
        gone.setId(ANSWER + "gone");
        Button not = Buttons.plain(messages.text("wrong.not"), () -> model.lookedAgain(false));
        not.setId(ANSWER + "not");
        frame();
        ask(
                "wrong.again.question",
                Labels.body(messages.text("wrong." + id + ".say")),
                wait,
                row(not, gone));
    }

    /// Shows how long to wait, while that is what is asked.
    void frame() {
        Duration left = model.waitLeft();
        wait.setText(
                left.isZero()
                        ? messages.text("wrong.again.now")
                        : messages.text("wrong.again.wait", Times.clock(left)));
    }

    private void emergency() {
        Button end = Buttons.plain(messages.text("emergency.end"), model::endBecauseWrong);
        end.setId("emergency-end");
        Label call = Labels.styled(emergency.call(), StyleClass.BIG);
        ask("emergency.title", call, Labels.body(emergency.elsewhere()), row(end));
    }

    private void ask(String questionKey, Node... below) {
        String question = messages.text(questionKey);
        Node[] all = new Node[below.length + 1];
        all[0] = Labels.heading(question);
        System.arraycopy(below, 0, all, 1, below.length);
        if (model.askingProperty().get() == Asking.WRONG) {
            overlay.showUndecided(question, all);
        } else {
            overlay.show(question, all);
        }
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("player-row");
        return row;
    }
}
