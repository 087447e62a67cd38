package app.unknot.domain.session.lint;

import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.SpeechPace;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A routine as it is spoken at the slowest pace, in the breathing that it is meant for.
final class SlowestReading {
    /// The words for any key are the longer ones.
    private static final Guidance EYES_FREE = new Guidance(Talk.FULL, BreathGuide.WORDS, true);

    private final Catalogue catalogue;
    private final Wording wording;

    /// A session, and the same one when the routine itself is silent in its holds.
    record Reading(SessionPlan spoken, SessionPlan silentHolds) {
        Hearing hearing(Leg leg) {
            if (spoken.context().choices().sides().isOneSide()) {
                return Hearing.ALONE;
            }
            return leg.occurrence().pass() == Occurrence.Pass.SECOND
                    ? Hearing.SECOND
                    : Hearing.FIRST;
        }
    }

    SlowestReading(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    Duration length(String words) {
        return SpeechPace.wordsPerMinute(catalogue.limits().slowestPace()).of(words);
    }

    BreathPattern pattern(Routine routine) {
        return catalogue.usualPattern(routine);
    }

    /// Both sides and one alone; none when nothing in the routine can be played.
    List<Reading> readings(Routine routine) {
        int most = pattern(routine).breathsIn(catalogue.limits().holdCap());
        Routine spoken = with(routine, step -> playable(step, most));
        if (!spoken.isPlayable()) {
            return List.of();
        }
        Routine silent = with(spoken, SlowestReading::silentHold);
        return List.of(SideChoice.bothFrom(Side.RIGHT), SideChoice.only(Side.RIGHT)).stream()
                .map(sides -> new Reading(plan(spoken, sides), plan(silent, sides)))
                .toList();
    }

    private SessionPlan plan(Routine routine, SideChoice sides) {
        SessionChoices choices =
                new SessionChoices(
                        sides,
                        Duration.ZERO,
                        pattern(routine).id(),
                        catalogue.limits().slowestPace(),
                        Optional.empty(),
                        EYES_FREE);
        // By words, as a writer counts them; a session lays its lines by what voices really take.
        SpeechPace pace = SpeechPace.wordsPerMinute(choices.pace());
        return SessionPlan.of(
                routine, new PlanContext(catalogue, wording.forInput(true), pace, choices));
    }

    private static Routine with(Routine routine, UnaryOperator<Step> change) {
        return routine.withBlocks(
                routine.blocks().stream()
                        .map(block ->
                                new Block(
                                        block.sides(),
                                        block.steps().stream()
                                                .filter(s -> !(s instanceof Step.Unknown))
                                                .map(change)
                                                .toList()))
                        .toList());
    }

    /// Beyond all limits there is nothing to learn, only a plan of endless length.
    private static Step playable(Step step, int most) {
        return switch (step) {
            case Step.Hold hold ->
                    new Step.Hold(hold.card(), Math.min(hold.breaths(), most), hold.pressure());
            case Step.Strengthen work ->
                    new Step.Strengthen(
                            work.card(),
                            Math.min(work.repetitions(), DoseCheck.MOST_REPETITIONS),
                            work.effort(),
                            work.release(),
                            work.effortCue(),
                            work.releaseCue(),
                            work.lastCue());
            case Step.Stretch stretch ->
                    new Step.Stretch(
                            stretch.card(),
                            stretch.hold(),
                            Math.min(stretch.times(), DoseCheck.MOST_REPETITIONS));
            default -> step;
        };
    }

    private static Step silentHold(Step step) {
        return step instanceof Step.Hold hold
                ? new Step.Hold(hold.card().withCues(List.of()), hold.breaths(), hold.pressure())
                : step;
    }
}
