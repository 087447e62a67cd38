package app.unknot.service;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.Session;
import app.unknot.domain.session.SessionListener;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.time.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One session under way: drives it by the ticker, lets the voice speak it and puts it on record
/// when it ends.
///
/// The session's own methods steer it; what ends it goes through here. Safe for several threads.
public final class SessionRunner {
    /// A pause beyond this lets the machine sleep.
    public static final Duration LONG_PAUSE = Duration.ofMinutes(5);

    private static final Duration BETWEEN_DRAFTS = Duration.ofSeconds(5);

    private final Session session;
    private final SessionParts parts;
    private final RecordOfSession start;
    private final EyesFreeInput input;
    private volatile Duration drafted;
    private long pausedSince;
    private KeepAwake.@Nullable Hold awake;
    private Ticker.@Nullable Ticking ticking;
    private @Nullable SessionRecord record;
    private Ending ending = Ending.STOPPED;
    private Optional<String> wrong = Optional.empty();

    SessionRunner(Session session, SessionParts parts, RecordOfSession start) {
        this.session = session;
        this.parts = parts;
        this.start = start;
        this.drafted = session.state().elapsed();
        Guidance guidance = session.state().plan().context().choices().guidance();
        this.input = new EyesFreeInput(parts.time(), session, parts.sound(), this::stop);
        new SessionSpeaker(parts.sound(), guidance, parts.leansToSide()).speak(session);
        session.addListener(new End());
    }

    public Session session() {
        return session;
    }

    /// The one input of somebody who can't see the keys.
    public EyesFreeInput input() {
        return input;
    }

    /// Readies the lines: first those that are needed with no weight on the ball yet, and those for
    /// leaving it; then the others by their time.
    ///
    /// @return the lines that Start waits for
    public List<String> prepareSound() {
        SessionState state = session.state();
        return SpokenLines.of(state.plan(), state.elapsed(), wayOff(), parts.beside())
                .prepare(parts.sound());
    }

    /// Starts the time.
    public synchronized void start() {
        if (ticking == null && record == null) {
            holdAwake(true);
            ticking = parts.ticker().start(this::tick);
            session.start();
        }
    }

    /// Keeps where the session is every few seconds, so that a crash or a power cut costs no more.
    private void tick() {
        input.tick();
        session.tick();
        SessionState state = session.state();
        rest(state);
        if (state.elapsed().minus(drafted).compareTo(BETWEEN_DRAFTS) >= 0) {
            drafted = state.elapsed();
            keepDraft(state);
        }
    }

    /// A long pause may let the machine sleep.
    private void rest(SessionState state) {
        if (state.phase() != SessionState.Phase.PAUSED) {
            pausedSince = parts.time().nanos();
            holdAwake(true);
        } else if (parts.time().nanos() - pausedSince > LONG_PAUSE.toNanos()) {
            holdAwake(false);
        }
    }

    private synchronized void holdAwake(boolean hold) {
        if (hold && awake == null && record == null) {
            awake = parts.awake().hold(session.state().plan().routine().title());
        } else if (!hold && awake != null) {
            awake.close();
            awake = null;
        }
    }

    /// Not any more when somebody has just ended the session, as that has taken the draft away.
    private synchronized void keepDraft(SessionState state) {
        if (!state.phase().isOver() && record == null) {
            parts.unfinished().keep(draft(state));
        }
    }

    /// Ends the session early and speaks the way off the ball; does nothing once it is over.
    public void stop() {
        boolean over = session.state().phase().isOver();
        end(Ending.STOPPED, Optional.empty());
        if (!over && session.state().elapsed().isPositive()) {
            sayWayOff();
        }
    }

    /// Stops the time and says to come off the ball.
    ///
    /// @param line what the voice says
    public void feelsWrong(String line) {
        session.feelsWrong();
        parts.sound().say(line, 0);
    }

    /// Notes what feels wrong on the area that is worked on, so that the next session there can say
    /// so before it starts.
    ///
    /// @param answer id of the answer
    public void felt(String answer) {
        SessionState state = session.state();
        int now = state.plan().at(state.elapsed()).index();
        Optional<String> area =
                state.plan().legs().subList(0, now + 1).reversed().stream()
                        .map(leg -> leg.occurrence().step())
                        .filter(Step::usesBall)
                        .map(step -> step.card().area())
                        .findFirst();
        parts.health()
                .ifPresent(health ->
                        area.ifPresent(
                                where -> health.felt(where, answer, parts.time().instant())));
    }

    /// What felt wrong is so grave that nothing else starts today, until the person says otherwise.
    public void notToday() {
        parts.health().ifPresent(HealthCheck::notToday);
    }

    /// Speaks a line beside the session, such as the answer to a question.
    public void say(String line) {
        parts.sound().say(line, 0);
    }

    /// Ends the session because of what the person answered to "something feels wrong".
    ///
    /// @param answer id of the answer
    public void endBecause(String answer) {
        end(Ending.WRONG, Optional.of(answer));
    }

    /// Ends the session with the window; next time it can go on where it was.
    public void close() {
        SessionState state = session.state();
        boolean goesOn = !state.phase().isOver() && state.elapsed().isPositive();
        end(Ending.CLOSED, Optional.empty());
        parts.sound().silence();
        if (goesOn) {
            parts.unfinished().keep(draft(session.state()));
        }
    }

    /// Keeps what was done when the program fails.
    public void fail() {
        end(Ending.FAILED, Optional.empty());
        parts.sound().silence();
    }

    private void end(Ending how, Optional<String> answer) {
        synchronized (this) {
            ending = how;
            wrong = answer;
        }
        session.stop();
    }

    private void sayWayOff() {
        String lines = String.join(" ", wayOff());
        parts.sound().say(lines, 0);
    }

    /// How to come off the ball and up, in the position that the session is in.
    public List<String> wayOff() {
        return parts.wayOff(
                session.state().moment().leg().occurrence().step().card().position().surface());
    }

    private SessionDraft draft(SessionState state) {
        return new SessionDraft(
                start.id(),
                start.revision(),
                state.plan().routine().id(),
                state.plan().context().choices(),
                state.plan().edits(),
                state.elapsed(),
                start.started(),
                start.easeBefore());
    }

    /// The session's record, once it is over.
    public synchronized Optional<SessionRecord> record() {
        return Optional.ofNullable(record);
    }

    /// Adds to the record how it feels afterwards.
    ///
    /// @param after the ache from 0 to 10; empty when the person would rather not say
    public synchronized void rate(Optional<Integer> after) {
        if (record != null && !record.easeAfter().equals(after)) {
            record = record.withEase(record.easeBefore(), after);
            parts.log().keep(record);
        }
    }

    private synchronized void over(SessionState state) {
        if (ticking != null) {
            ticking.close();
            ticking = null;
        }
        holdAwake(false);
        if (record == null && state.elapsed().isPositive()) {
            boolean finished = state.phase() == SessionState.Phase.FINISHED;
            record = start.of(state, finished ? Ending.FINISHED : ending, wrong);
            parts.unfinished().hide();
            parts.log().keep(record, parts.unfinished()::forgetHidden);
        }
    }

    /// Notices the end of the session.
    private final class End implements SessionListener {
        @Override
        public void changed(SessionState state) {
            if (state.phase().isOver()) {
                over(state);
            }
        }
    }
}
