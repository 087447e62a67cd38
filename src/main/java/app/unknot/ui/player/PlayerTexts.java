package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Moment;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Times;
import java.time.Duration;
import java.util.Locale;

/// The words that the player shows for a moment.
final class PlayerTexts {
    /// The numbers in the texts of a moment; while they and its leg stay, so do the texts.
    record Numbers(long left, long untilTarget, long totalLeft) {
        static Numbers of(Moment moment) {
            return new Numbers(
                    roundedUp(moment.left()),
                    roundedUp(moment.leg().target().minus(moment.into())),
                    roundedUp(moment.totalLeft()));
        }

        private static long roundedUp(Duration time) {
            return time.plusMillis(999).toSeconds();
        }
    }

    private final Messages messages;

    PlayerTexts(Messages messages) {
        this.messages = messages;
    }

    String title(Moment moment) {
        return isLeadIn(moment)
                ? messages.text("player.lead-in")
                : moment.leg().occurrence().title();
    }

    String instruction(Moment moment) {
        return isLeadIn(moment)
                ? messages.text("player.lead-in.instruction")
                : moment.leg().occurrence().instruction();
    }

    private static boolean isLeadIn(Moment moment) {
        return moment.leg().kind() == Leg.Kind.LEAD_IN && moment.breath().isPresent();
    }

    /// The side that is worked on, or nothing where there is none.
    String side(Moment moment) {
        Side side = moment.leg().occurrence().side();
        return side.isOneSide()
                ? messages.text("player.group." + side.name().toLowerCase(Locale.ROOT))
                : "";
    }

    String totalLeft(Moment moment) {
        return messages.text("player.left.total", Times.clock(moment.totalLeft()));
    }

    /// What is left of the step; of a hold, what is left until the check-in, and then until the
    /// cap.
    String stepLeft(Moment moment) {
        if (isHolding(moment)) {
            if (moment.isBeyondTarget()) {
                return messages.text("player.left.cap", Times.clock(moment.left()));
            }
            Duration target = moment.leg().target().minus(moment.into());
            return messages.text("player.left.target", Times.clock(target));
        }
        return messages.text("player.left.step", Times.clock(moment.left()));
    }

    /// What can't be heard, in a few words; empty where all can.
    String note(Hearing hearing) {
        return switch (hearing) {
            case ALL -> "";
            case TONES -> messages.text("player.note.no-voice");
            case NOTHING -> messages.text("player.note.no-sound");
        };
    }

    boolean isHolding(Moment moment) {
        return moment.leg().kind() == Leg.Kind.STEP
                && moment.leg().occurrence().step() instanceof Step.Hold;
    }

    /// The word in the ring for what is done now.
    String doing(Moment moment) {
        return messages.text("doing." + moment.leg().occurrence().step().kind());
    }

    /// Seconds left, as the ring counts them.
    static String secondsLeft(Moment moment) {
        long seconds = moment.left().plusMillis(999).toSeconds();
        return seconds < 60 ? Long.toString(seconds) : Times.clock(moment.left());
    }

    /// How much of the leg is over, 0 to 1.
    static double done(Moment moment) {
        double whole = moment.leg().length().toNanos();
        return whole == 0 ? 1 : Math.clamp(moment.into().toNanos() / whole, 0, 1);
    }
}
