package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.time.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/// A stopwatch over a plan: fires each line once, and turns what the person does into edits of the
/// plan.
///
/// Safe for several threads: a ticker drives it, the screen reads it, keys steer it. Listeners are
/// called while it is locked and must not wait for another thread.
public final class Session {
    /// A gap between two ticks beyond which the session pauses rather than skip what nobody heard.
    public static final Duration LONGEST_GAP = Duration.ofSeconds(5);

    /// How long a step waits for a line that can't be heard yet before it goes on without it.
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final TimeSource time;
    private final Stopwatch stopwatch;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private SessionPlan plan;
    private Phase phase = Phase.READY;
    private Optional<PauseReason> pause = Optional.empty();
    private final Prompter prompter;
    private long waitingSince;
    private long lastNanos;
    private long lastWallMillis;

    /// A session that hasn't begun.
    public Session(SessionPlan plan, TimeSource time) {
        this(plan, time, Duration.ZERO);
    }

    /// A session that goes on where an earlier one was left; it waits until [#start()], with a
    /// lead-in if it was under way.
    public Session(SessionPlan plan, TimeSource time, Duration elapsed) {
        this.time = time;
        this.plan = plan;
        this.stopwatch = new Stopwatch(time, elapsed);
        this.prompter = new Prompter(plan, elapsed);
        if (!elapsed.isZero()) {
            this.plan = plan.with(new PlanEdit.GoOn(elapsed));
        }
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /// Lets the session wait, for at most [#LONGEST_WAIT], before a line that can't be heard yet.
    public synchronized void waitUntil(Predicate<ScheduledCue> lineIsReady) {
        prompter.waitUntil(lineIsReady);
    }

    /// A consistent look at phase, plan and time; cheap enough for every frame.
    public synchronized SessionState state() {
        return new SessionState(phase, plan, elapsed(), pause);
    }

    private Duration elapsed() {
        Duration now = stopwatch.elapsed();
        return now.compareTo(plan.length()) < 0 ? now : plan.length();
    }

    public synchronized void start() {
        if (phase == Phase.READY) {
            run();
        }
    }

    private void run() {
        phase = Phase.RUNNING;
        pause = Optional.empty();
        mark();
        stopwatch.run();
        changed();
        play();
    }

    private void play() {
        boolean through =
                prompter.play(
                        plan,
                        elapsed(),
                        tone -> listeners.forEach(listener -> listener.tone(tone)),
                        cue -> listeners.forEach(listener -> listener.cue(cue)));
        if (!through) {
            waitForVoice();
        }
    }

    /// Looks at the clocks, says what is due and ends what is over. Called at least twenty times a
    /// second.
    public synchronized void tick() {
        if (isWaiting()) {
            stopWaiting();
        }
        if (phase == Phase.RUNNING && !hasLostTime()) {
            mark();
            play();
            if (phase == Phase.RUNNING && stopwatch.elapsed().compareTo(plan.length()) >= 0) {
                end(Phase.FINISHED);
            }
        }
    }

    private boolean isWaiting() {
        return phase == Phase.PAUSED && pause.equals(Optional.of(PauseReason.VOICE));
    }

    private void stopWaiting() {
        if (time.nanos() - waitingSince >= LONGEST_WAIT.toNanos()) {
            prompter.excuseNext();
        }
        if (prompter.isNextReady(plan)) {
            run();
        }
    }

    private boolean hasLostTime() {
        long gap = time.nanos() - lastNanos;
        long asleep = (time.millis() - lastWallMillis) - gap / 1_000_000;
        if (asleep > LONGEST_GAP.toMillis()) {
            hold(PauseReason.SUSPEND, SharedLine.SUSPENDED);
            return true;
        } else if (gap > LONGEST_GAP.toNanos()) {
            hold(PauseReason.STALL, SharedLine.STALLED);
            return true;
        }
        return false;
    }

    private void mark() {
        lastNanos = time.nanos();
        lastWallMillis = time.millis();
    }

    private void waitForVoice() {
        waitingSince = time.nanos();
        stopwatch.pauseAt(lastNanos);
        phase = Phase.PAUSED;
        pause = Optional.of(PauseReason.VOICE);
        changed();
    }

    /// Stops the time until [#goOn()].
    public synchronized void pause() {
        tick();
        if (phase == Phase.RUNNING || isWaiting()) {
            hold(PauseReason.PERSON, pausedLine());
        }
    }

    private SharedLine pausedLine() {
        boolean onBall = plan.at(elapsed()).leg().occurrence().step().isBallTime();
        return onBall ? SharedLine.PAUSED_ON_BALL : SharedLine.PAUSED;
    }

    private void hold(PauseReason reason, SharedLine line) {
        stopwatch.pauseAt(lastNanos);
        phase = Phase.PAUSED;
        pause = Optional.of(reason);
        changed();
        aside(line);
    }

    /// Stops the time because something feels wrong; no line invites to go on.
    public synchronized void feelsWrong() {
        tick();
        if (phase == Phase.RUNNING || phase == Phase.PAUSED) {
            stopwatch.pauseAt(lastNanos);
            phase = Phase.PAUSED;
            pause = Optional.of(PauseReason.WRONG);
            changed();
        }
    }

    /// Goes on after a pause, with a lead-in.
    public synchronized void goOn() {
        if (phase == Phase.PAUSED && !isWaiting()) {
            change(new PlanEdit.GoOn(stopwatch.elapsed()));
            run();
        }
    }

    /// The tones that stand at the moment of the change itself still sound.
    private void change(PlanEdit edit) {
        plan = plan.with(edit);
        prompter.changed(edit.at(), phase == Phase.PAUSED && !isWaiting());
    }

    /// "It let go", "ready", "next": ends a hold with the breath, anything else at once.
    public void letGo() {
        edit(PlanEdit.LetGo::new);
    }

    public void next() {
        edit(PlanEdit.Next::new);
    }

    public void back() {
        edit(PlanEdit.Back::new);
    }

    /// Says where the session stands, and the last instruction again.
    public synchronized void repeat() {
        if (phase == Phase.PAUSED && pause.equals(Optional.of(PauseReason.PERSON))) {
            aside(pausedLine());
        } else {
            edit(PlanEdit.Repeat::new);
        }
    }

    public void lighter() {
        edit(at -> new PlanEdit.Press(at, -1));
    }

    public void firmer() {
        edit(at -> new PlanEdit.Press(at, 1));
    }

    /// Leaves out the area of the current step for the rest of the session and goes on.
    public synchronized void skipArea() {
        if (phase == Phase.PAUSED) {
            change(new PlanEdit.SkipArea(stopwatch.elapsed()));
            run();
        }
    }

    /// Makes any key the one input from now on, or no longer.
    public synchronized void setEyesFree(boolean on) {
        if (!phase.isOver() && on != plan.context().choices().guidance().eyesFree()) {
            change(new PlanEdit.Input(elapsed(), on));
            changed();
        }
    }

    private synchronized void edit(Function<Duration, PlanEdit> at) {
        tick();
        if (phase == Phase.RUNNING || isWaiting()) {
            boolean waited = isWaiting();
            change(at.apply(elapsed()));
            if (waited) {
                run();
            } else {
                changed();
                tick();
            }
        }
    }

    /// Ends the session early. Nothing is said here: the way off the ball depends on who asks.
    public synchronized void stop() {
        tick();
        if (!phase.isOver()) {
            end(Phase.STOPPED);
        }
    }

    private void end(Phase how) {
        stopwatch.pauseAt(lastNanos);
        phase = how;
        pause = Optional.empty();
        changed();
    }

    /// The lived time on the ball so far.
    public synchronized Duration livedBallTime(String area, Side side) {
        return Lived.ballTime(plan, elapsed(), area, side);
    }

    private void aside(SharedLine line) {
        String text = plan.context().wording().line(line);
        listeners.forEach(listener -> listener.aside(text, CueRole.POSITION));
    }

    private void changed() {
        SessionState state = state();
        listeners.forEach(listener -> listener.changed(state));
    }
}
