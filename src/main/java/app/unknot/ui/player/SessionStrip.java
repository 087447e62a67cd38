package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Moment;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.StepStrip;
import app.unknot.ui.component.StripGroup;
import app.unknot.ui.component.StripStep;
import java.util.ArrayList;
import java.util.List;

/// The strip of steps of one session: its groups as they were planned, and where in them a moment
/// lies.
final class SessionStrip {
    private final Messages messages;
    private final StepStrip strip;
    private final List<Occurrence> steps = new ArrayList<>();

    SessionStrip(Messages messages, SessionPlan plan) {
        this.messages = messages;
        this.strip =
                new StepStrip((group, step) ->
                        messages.text("player.strip.at", group.name(), step.title()));
        strip.setGroups(groups(plan));
    }

    StepStrip node() {
        return strip;
    }

    private List<StripGroup> groups(SessionPlan plan) {
        List<StripGroup> groups = new ArrayList<>();
        List<StripStep> current = new ArrayList<>();
        Occurrence before = null;
        for (Leg leg : plan.legs()) {
            Occurrence occurrence = leg.occurrence();
            if (leg.length().isZero() || steps.contains(occurrence)) {
                continue;
            }
            if (before != null && startsGroup(before, occurrence)) {
                groups.add(new StripGroup(name(before, groups.isEmpty()), current));
                current = new ArrayList<>();
            }
            current.add(new StripStep(occurrence.title(), leg.length().toMillis()));
            steps.add(occurrence);
            before = occurrence;
        }
        if (before != null) {
            groups.add(new StripGroup(name(before, groups.isEmpty()), current));
        }
        return groups;
    }

    private static boolean startsGroup(Occurrence before, Occurrence now) {
        boolean sided = before.side().isOneSide() || now.side().isOneSide();
        return sided && (before.side() != now.side() || before.block() != now.block());
    }

    private String name(Occurrence occurrence, boolean first) {
        Side side = occurrence.side();
        return switch (side) {
            case LEFT -> messages.text("player.group.left");
            case RIGHT -> messages.text("player.group.right");
            case BOTH, CENTER -> messages.text(first ? "player.group.start" : "player.group.close");
        };
    }

    void show(Moment moment) {
        Leg leg = moment.leg();
        int index = steps.indexOf(leg.occurrence());
        double whole = leg.offset().plus(leg.length()).toNanos();
        double into = leg.offset().plus(moment.into()).toNanos();
        if (leg.kind() == Leg.Kind.LEAD_IN) {
            into = 0;
        }
        strip.showProgress(index, whole == 0 ? 0 : Math.clamp(into / whole, 0, 1));
    }
}
