package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A routine laid on a time line for one person and one session. Position is a function of elapsed
/// time.
public final class SessionPlan {
    private final Routine routine;
    private final PlanContext context;
    private final List<Leg> legs;
    private final List<PlanEdit> edits;
    private final List<SpokenCue> cues;
    private final List<ToneCue> tones;

    SessionPlan(Routine routine, PlanContext context, List<Leg> legs, List<PlanEdit> edits) {
        this.routine = routine;
        this.context = context;
        this.legs = List.copyOf(legs);
        this.edits = List.copyOf(edits);
        this.cues =
                this.legs.stream()
                        .flatMap(leg -> leg.cues().stream().map(cue -> new SpokenCue(leg, cue)))
                        .toList();
        this.tones = ToneScript.of(context, this.legs, this.edits);
    }

    /// Lays the routine on its time line, fitted into the person's time where they chose one, or as
    /// short as it can be where it doesn't fit.
    ///
    /// @throws IllegalArgumentException when the routine can't be played by this version
    public static SessionPlan of(Routine routine, PlanContext context) {
        if (!routine.isPlayable()) {
            throw new IllegalArgumentException("The routine " + routine.id() + " can't be played");
        }
        return context.choices()
                .time()
                .map(time -> new TimeFit(routine, context).nearest(time))
                .orElseGet(() -> limited(routine, context));
    }

    /// The routine as this person may play it, however long it takes.
    static SessionPlan limited(Routine routine, PlanContext context) {
        return whole(context.choices().limits().fit(routine, context.wording()), context);
    }

    /// The routine as it is, however long it takes.
    static SessionPlan whole(Routine routine, PlanContext context) {
        List<Leg> legs = new TimeLine(context).lay(List.of(), List.of(), order(routine, context));
        return new SessionPlan(routine, context, legs, List.of());
    }

    static List<Occurrence> order(Routine routine, PlanContext context) {
        StepText text = new StepText(context);
        List<Occurrence> order = new ArrayList<>();
        for (int i = 0; i < routine.blocks().size(); i++) {
            Block block = routine.blocks().get(i);
            List<Side> sides = sides(block.sides(), context.choices().sides());
            for (int pass = 0; pass < sides.size(); pass++) {
                for (Step step : block.steps()) {
                    order.add(occurrence(step, sides, pass, i, text));
                }
            }
        }
        return order;
    }

    private static List<Side> sides(Sides sides, SideChoice choice) {
        return switch (sides) {
            case MIRRORED -> choice.sides();
            case BOTH_AT_ONCE -> List.of(Side.BOTH);
            case CENTER -> List.of(Side.CENTER);
        };
    }

    private static Occurrence occurrence(
            Step step, List<Side> sides, int pass, int block, StepText text) {
        Side side = sides.get(pass);
        Occurrence.Pass which = Occurrence.Pass.ONLY;
        if (sides.size() == 2) {
            which = pass == 0 ? Occurrence.Pass.FIRST : Occurrence.Pass.SECOND;
        }
        return new Occurrence(
                step,
                side,
                which,
                block,
                text.filled(step.card().title(), side, ""),
                text.filled(step.card().instruction(), side, ""));
    }

    public Routine routine() {
        return routine;
    }

    public PlanContext context() {
        return context;
    }

    /// All legs in their order; a leg without time stands for a step that no budget was left for.
    public List<Leg> legs() {
        return legs;
    }

    /// What the person changed so far; the plan from the same choices with the same edits is this
    /// plan.
    public List<PlanEdit> edits() {
        return edits;
    }

    public Duration length() {
        return legs.getLast().end();
    }

    /// The plan as it is after the edit, which can't lie before an earlier one.
    public SessionPlan with(PlanEdit edit) {
        if (!edits.isEmpty() && edit.at().compareTo(edits.getLast().at()) < 0) {
            throw new IllegalArgumentException("An edit at %s is late".formatted(edit.at()));
        }
        List<PlanEdit> all = new ArrayList<>(edits);
        all.add(edit);
        PlanContext now =
                edit instanceof PlanEdit.Input input
                        ? context.withInput(input.eyesFree())
                        : context;
        return new SessionPlan(routine, now, new PlanEditor(this, now).apply(edit), all);
    }

    /// The moment at a time after the start; past the end it stays at the last leg and is over.
    ///
    /// @param elapsed not negative
    public Moment at(Duration elapsed) {
        int index = indexAt(elapsed);
        Leg leg = legs.get(index);
        boolean over = elapsed.compareTo(length()) >= 0;
        Duration into = over ? leg.length() : elapsed.minus(leg.start());
        Optional<ScheduledCue> cue =
                leg.cues().reversed().stream().filter(c -> c.at().compareTo(into) <= 0).findFirst();
        Duration totalLeft = over ? Duration.ZERO : length().minus(elapsed);
        return new Moment(
                leg,
                index,
                into,
                leg.length().minus(into),
                totalLeft,
                leg.breathAt(into),
                cue,
                over);
    }

    private int indexAt(Duration elapsed) {
        for (int i = 0; i < legs.size(); i++) {
            if (elapsed.compareTo(legs.get(i).end()) < 0) {
                return i;
            }
        }
        return legs.size() - 1;
    }

    /// Every line of the plan in the order of its time.
    public List<SpokenCue> cues() {
        return cues;
    }

    /// Every tone of the plan in the order of its time.
    public List<ToneCue> tones() {
        return tones;
    }

    /// The tones that begin in `(from, to]`.
    public List<ToneCue> tonesBetween(Duration from, Duration to) {
        return tones.stream()
                .filter(tone -> tone.at().compareTo(from) > 0 && tone.at().compareTo(to) <= 0)
                .toList();
    }

    /// The lines that begin in `(from, to]`; a negative `from` closes the first interval at zero.
    public List<SpokenCue> cuesBetween(Duration from, Duration to) {
        return cues.stream()
                .filter(cue -> cue.at().compareTo(from) > 0 && cue.at().compareTo(to) <= 0)
                .toList();
    }

    /// The time on the ball that the plan gives to that area and side.
    public Duration ballTime(String area, Side side) {
        return legs.stream()
                .filter(leg -> leg.occurrence().spends(area, side))
                .map(Leg::ballTime)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
