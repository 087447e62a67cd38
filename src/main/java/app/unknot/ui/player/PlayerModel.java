package app.unknot.ui.player;

import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.Outcome;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SpokenCue;
import app.unknot.domain.time.TimeSource;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A session on the screen: what was said last, what is being asked, and what the person can do.
public final class PlayerModel {
    /// What the player asks over the picture.
    public enum Asking {
        NOTHING,
        /// Whether to stop.
        STOP,
        /// What feels wrong.
        WRONG,
        /// To wait, and whether it has gone.
        LOOK_AGAIN,
        /// To call for help.
        EMERGENCY
    }

    private final SessionRunner runner;
    private static final Duration READING = Duration.ofSeconds(6);

    private final StopWords stopWords;
    private final Messages messages;
    private final TimeSource time;
    private final Executor ui;
    private final Consumer<SessionRunner> onOver;
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Asking> asking =
            new ReadOnlyObjectWrapper<>(Asking.NOTHING);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READY);
    private final ReadOnlyBooleanWrapper distance = new ReadOnlyBooleanWrapper();
    private final EyesFreeModel eyesFree;
    private Optional<Complaint> complaint = Optional.empty();
    private Duration readUntil = Duration.ZERO;
    private long askedAt;
    private boolean left;

    /// @param onOver is told once, when there is nothing more to show here
    public PlayerModel(
            SessionRunner runner,
            StopWords stopWords,
            Messages messages,
            TimeSource time,
            EyesFreeModel eyesFree,
            Consumer<SessionRunner> onOver) {
        this.runner = runner;
        this.stopWords = stopWords;
        this.messages = messages;
        this.time = time;
        this.ui = eyesFree.ui();
        this.onOver = onOver;
        this.eyesFree = eyesFree;
        eyesFree.setOnSaid(caption::set);
        runner.session().addListener(new Captions());
    }

    public SessionState state() {
        return runner.session().state();
    }

    public Messages messages() {
        return messages;
    }

    /// The line that was spoken last.
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Whether everything is drawn for reading from three metres.
    public ReadOnlyBooleanProperty distanceProperty() {
        return distance.getReadOnlyProperty();
    }

    /// What the session is to somebody who can't see it.
    public EyesFreeModel eyesFree() {
        return eyesFree;
    }

    public void start() {
        runner.start();
    }

    public void pauseOrGoOn() {
        if (isStanding()) {
            runner.session().goOn();
        } else {
            runner.session().pause();
        }
    }

    /// "It let go", "ready", "next"; goes on where the session is paused.
    public void letGo() {
        if (isStanding()) {
            runner.session().goOn();
        } else {
            runner.session().letGo();
        }
    }

    /// Whether it stands still until the person goes on.
    private boolean isStanding() {
        return phase.get() == Phase.PAUSED && !state().isWaiting();
    }

    public void next() {
        runner.session().next();
    }

    public void back() {
        runner.session().back();
    }

    public void repeat() {
        runner.session().repeat();
    }

    public void lighter() {
        runner.session().lighter();
    }

    public void firmer() {
        runner.session().firmer();
    }

    public void toggleDistance() {
        distance.set(!distance.get());
    }

    /// Asks before it stops; asked again, it stops.
    public void stop() {
        if (asking.get() == Asking.NOTHING) {
            runner.session().pause();
            asking.set(Asking.STOP);
        } else if (asking.get() == Asking.STOP) {
            asking.set(Asking.NOTHING);
            runner.stop();
        }
    }

    /// Takes the question back; the session goes on with its lead-in.
    public void stay() {
        asking.set(Asking.NOTHING);
        runner.session().goOn();
    }

    public void feelsWrong() {
        if (asking.get() == Asking.NOTHING || asking.get() == Asking.STOP) {
            asking.set(Asking.WRONG);
            String line = messages.text("wrong.first.say");
            caption.set(line);
            runner.feelsWrong(line);
        }
    }

    public List<Complaint> complaints() {
        return stopWords.complaints();
    }

    public void answer(Complaint chosen) {
        complaint = Optional.of(chosen);
        if (chosen.warnsNextTime()) {
            runner.felt(chosen.id());
        }
        sayUnlessGoingOn(chosen.outcome(), "wrong." + chosen.id() + ".say");
        follow(chosen.outcome());
    }

    /// Answers the second look.
    public void lookedAgain(boolean gone) {
        Complaint.Recheck recheck = complaint.flatMap(Complaint::recheck).orElseThrow();
        Outcome outcome = gone ? recheck.ifGone() : recheck.ifNot();
        String id = complaint.map(Complaint::id).orElseThrow();
        sayUnlessGoingOn(outcome, "wrong." + id + (gone ? ".gone.say" : ".not-gone.say"));
        follow(outcome);
    }

    /// Where the session goes on, it says so itself.
    private void sayUnlessGoingOn(Outcome outcome, String key) {
        if (outcome != Outcome.SKIP_AREA && outcome != Outcome.LIGHTER) {
            String line = messages.text(key);
            caption.set(line);
            runner.say(line);
        }
    }

    /// Whether what was said of something wrong is still to be read, where it can't be heard.
    public boolean isToBeRead() {
        return state().elapsed().compareTo(readUntil) < 0;
    }

    /// How long to wait before the second look, zero when it is time.
    public Duration waitLeft() {
        Duration waited = Duration.ofNanos(time.nanos() - askedAt);
        return complaint
                .flatMap(Complaint::recheck)
                .map(recheck -> recheck.after().minus(waited))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private void follow(Outcome outcome) {
        switch (outcome) {
            case EMERGENCY -> {
                runner.notToday();
                asking.set(Asking.EMERGENCY);
            }
            case END_SESSION -> {
                runner.notToday();
                endBecauseWrong();
            }
            case SKIP_AREA -> {
                asking.set(Asking.NOTHING);
                readUntil = state().elapsed().plus(READING);
                runner.session().skipArea();
            }
            case LIGHTER -> {
                asking.set(Asking.NOTHING);
                runner.session().goOn();
                runner.session().lighter();
            }
            case LOOK_AGAIN -> {
                askedAt = time.nanos();
                asking.set(Asking.LOOK_AGAIN);
            }
        }
    }

    /// Ends the session; the record says why.
    public void endBecauseWrong() {
        asking.set(Asking.NOTHING);
        runner.endBecause(complaint.map(Complaint::id).orElse("unsaid"));
    }

    /// The complaint that was answered last, for the words that follow it.
    public Optional<Complaint> complaint() {
        return complaint;
    }

    private void changed(SessionState state) {
        phase.set(state.isWaiting() ? Phase.RUNNING : state.phase());
        if (state.isWaiting()) {
            caption.set(messages.text("player.waiting"));
        }
        if (state.phase().isOver() && !left) {
            left = true;
            onOver.accept(runner);
        }
    }

    /// Carries over to the screen's thread what the session says.
    private final class Captions implements SessionListener {
        @Override
        public void cue(SpokenCue cue) {
            ui.execute(() -> caption.set(cue.cue().text()));
        }

        @Override
        public void aside(String text, CueRole role) {
            ui.execute(() -> caption.set(text));
        }

        @Override
        public void changed(SessionState state) {
            ui.execute(() -> PlayerModel.this.changed(state));
        }
    }
}
