package app.unknot.ui.editor;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.StepStrip;
import app.unknot.ui.component.StripGroup;
import app.unknot.ui.component.StripStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The time line of the routine, with the selected step on it.
final class PlanStrip {
    private final Messages messages;
    private final StepStrip strip;
    private final List<String> steps = new ArrayList<>();

    PlanStrip(Messages messages) {
        this.messages = messages;
        this.strip =
                new StepStrip(
                        (group, step) -> messages.text("preview.at", group.name(), step.title()));
        strip.setAccessibleText(messages.text("preview.time-line"));
    }

    StepStrip node() {
        return strip;
    }

    void show(SessionPlan plan) {
        List<StripGroup> groups = new ArrayList<>();
        List<StripStep> current = new ArrayList<>();
        steps.clear();
        Optional<Occurrence> before = Optional.empty();
        for (Leg leg : plan.legs()) {
            Occurrence now = leg.occurrence();
            if (leg.length().isZero()) {
                continue;
            }
            if (before.filter(b -> startsGroup(b, now)).isPresent()) {
                groups.add(new StripGroup(name(before.get(), groups.isEmpty()), current));
                current = new ArrayList<>();
            }
            current.add(new StripStep(now.title(), leg.length().toMillis()));
            steps.add(now.step().id());
            before = Optional.of(now);
        }
        boolean isFirst = groups.isEmpty();
        List<StripStep> last = current;
        before.ifPresent(b -> groups.add(new StripGroup(name(b, isFirst), last)));
        strip.setGroups(groups);
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

    /// The first time that the step is played; none marks nothing.
    void mark(Optional<String> step) {
        strip.showProgress(step.map(steps::indexOf).orElse(-1), 1);
    }
}
