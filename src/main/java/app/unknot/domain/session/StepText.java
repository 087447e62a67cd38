package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;

/// Fills the places of a routine's own sentences: the side that is worked on, the other one, and
/// the next hold's length.
final class StepText {
    private final PlanContext context;

    StepText(PlanContext context) {
        this.context = context;
    }

    /// @param stay the length of the next hold in words; empty where no hold follows
    String filled(String text, Side side, String stay) {
        Side one = side.isOneSide() ? side : context.choices().sides().first();
        return text.replace("{side}", context.wording().side(one))
                .replace("{other}", context.wording().side(one.other()))
                .replace("{stay}", stay)
                .replace("{press}", context.wording().press(false))
                .replace("{Press}", context.wording().press(true));
    }

    /// Whether the line is spoken in that pass of its step.
    boolean isSpoken(Cue cue, Occurrence.Pass pass) {
        boolean oneSide = context.choices().sides().isOneSide();
        CueCondition when = cue.when();
        return switch (when) {
            case ALWAYS -> true;
            case FIRST_SIDE -> pass != Occurrence.Pass.SECOND;
            case SECOND_SIDE -> pass == Occurrence.Pass.SECOND;
            case BOTH_SIDES -> !oneSide;
            case ONE_SIDE -> oneSide;
        };
    }
}
