package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out the time line after an edit: what was lived stays, what comes is laid anew within the
/// limits.
final class PlanEditor {
    /// Going back in the first seconds of a step means the step before it.
    static final Duration BACK_WINDOW = Duration.ofSeconds(4);

    private final SessionPlan plan;
    private final TimeLine timeLine;

    /// @param context of what is laid anew
    PlanEditor(SessionPlan plan, PlanContext context) {
        this.plan = plan;
        this.timeLine = new TimeLine(context);
    }

    List<Leg> apply(PlanEdit edit) {
        Moment now = plan.at(edit.at());
        if (now.over()) {
            return plan.legs();
        }
        return switch (edit) {
            case PlanEdit.Next e -> timeLine.lay(lived(now), tail(now), afterStep(now));
            case PlanEdit.Back e -> back(now);
            case PlanEdit.LetGo e -> letGo(now);
            case PlanEdit.GoOn e -> goOn(now);
            case PlanEdit.SkipArea e ->
                    timeLine.lay(lived(now), List.of(skipping(now)), withoutArea(now));
            case PlanEdit.Repeat e -> say(now, "repeat", repetition(now));
            case PlanEdit.Press e -> say(now, "press", press(e.change()));
            case PlanEdit.Input e -> anew(now);
        };
    }

    /// Everything before the moment; a line that is cut off counts as said up to there.
    private List<Leg> lived(Moment now) {
        List<Leg> lived = earlier(now);
        lived.add(SpokenPart.until(now.leg(), now.into()));
        return lived;
    }

    /// The legs before that of the moment; a line of theirs that goes on until now is cut off.
    private List<Leg> earlier(Moment now) {
        Duration at = now.leg().start().plus(now.into());
        return new ArrayList<>(
                plan.legs().subList(0, now.index()).stream()
                        .map(leg -> SpokenPart.quietFrom(leg, at.minus(leg.start())))
                        .toList());
    }

    /// During a lead-in, the rest of the interrupted step still follows.
    private List<Leg> tail(Moment now) {
        int next = now.index() + 1;
        boolean interrupted =
                now.leg().kind() == Leg.Kind.LEAD_IN
                        && next < plan.legs().size()
                        && !plan.legs().get(next).offset().isZero();
        return interrupted ? List.of(plan.legs().get(next)) : List.of();
    }

    private List<Occurrence> afterStep(Moment now) {
        return plan.legs().stream()
                .skip(now.index() + 1L)
                .filter(leg -> leg.offset().isZero())
                .map(Leg::occurrence)
                .toList();
    }

    private List<Leg> back(Moment now) {
        List<Occurrence> coming = new ArrayList<>();
        if (now.leg().offset().plus(now.into()).compareTo(BACK_WINDOW) < 0
                && now.leg().kind() == Leg.Kind.STEP) {
            before(now).ifPresent(coming::add);
        }
        coming.add(now.leg().occurrence());
        coming.addAll(afterStep(now));
        return timeLine.lay(lived(now), List.of(), coming);
    }

    private Optional<Occurrence> before(Moment now) {
        Occurrence current = now.leg().occurrence();
        return plan.legs().subList(0, now.index()).reversed().stream()
                .filter(leg -> !leg.length().isZero())
                .map(Leg::occurrence)
                .filter(occurrence -> !occurrence.equals(current))
                .findFirst();
    }

    private List<Leg> letGo(Moment now) {
        Leg leg = now.leg();
        boolean holding =
                leg.kind() == Leg.Kind.STEP && leg.occurrence().step() instanceof Step.Hold;
        if (!holding) {
            return timeLine.lay(lived(now), tail(now), afterStep(now));
        }
        Leg ended = SpokenPart.lettingGo(leg, now.into(), plan.context());
        List<Leg> lived = earlier(now);
        lived.add(ended);
        return timeLine.lay(lived, List.of(), afterStep(now));
    }

    private List<Leg> goOn(Moment now) {
        Leg leg = now.leg();
        List<Leg> fixed = new ArrayList<>();
        fixed.add(timeLine.script().leadIn(leg.occurrence()));
        if (leg.kind() == Leg.Kind.LEAD_IN) {
            fixed.addAll(tail(now));
        } else {
            SpokenPart.from(leg, resumeAt(leg, now.into()), now.into(), plan.context())
                    .ifPresent(fixed::add);
        }
        return timeLine.lay(lived(now), fixed, afterStep(now));
    }

    /// A hold goes on at the beginning of the breath it was paused in.
    private static Duration resumeAt(Leg leg, Duration into) {
        return leg.pattern()
                .filter(BreathPattern::isCounted)
                .map(pattern -> pattern.lengthOf(pattern.breathsIn(into)))
                .orElse(into);
    }

    private Leg skipping(Moment now) {
        return timeLine.script()
                .announcement(now.leg().occurrence(), SharedLine.SKIPPED_AREA, "skipped-area");
    }

    private List<Occurrence> withoutArea(Moment now) {
        Occurrence current = now.leg().occurrence();
        String area = current.step().card().area();
        return afterStep(now).stream()
                .filter(coming ->
                        !coming.step().card().area().equals(area) || isNeeded(coming, current))
                .toList();
    }

    /// The way off the ball that the person is on, and whatever gets the whole body up or ready.
    private static boolean isNeeded(Occurrence coming, Occurrence current) {
        return switch (coming.step()) {
            case Step.Finish s -> true;
            case Step.Rest s when !coming.side().isOneSide() -> true;
            case Step.Rest s ->
                    coming.side() == current.side() && coming.block() == current.block();
            default -> false;
        };
    }

    private List<Leg> say(Moment now, String id, String text) {
        Leg changed = SpokenPart.interjecting(now.leg(), now.into(), id, text, plan.context());
        List<Leg> lived = earlier(now);
        lived.add(changed);
        return timeLine.lay(lived, tail(now), afterStep(now));
    }

    /// What comes after this step, laid anew with the words as they are now.
    private List<Leg> anew(Moment now) {
        List<Leg> kept = earlier(now);
        kept.add(now.leg());
        return timeLine.lay(kept, tail(now), afterStep(now));
    }

    private String repetition(Moment now) {
        Occurrence occurrence = now.leg().occurrence();
        String where =
                plan.context()
                        .wording()
                        .whereAmI(occurrence.title(), occurrence.side(), now.totalLeft());
        return now.leg().cues().reversed().stream()
                .filter(cue -> cue.at().compareTo(now.into()) <= 0)
                .filter(cue -> !cue.paced() && !cue.id().equals("repeat"))
                .findFirst()
                .map(cue -> where + " " + cue.text())
                .orElse(where);
    }

    private String press(int change) {
        Wording wording = plan.context().wording();
        int ceiling = plan.context().ceiling();
        return change < 0
                ? wording.line(SharedLine.LIGHTER)
                : wording.line(SharedLine.FIRMER, wording.number(ceiling));
    }
}
