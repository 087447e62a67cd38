package app.unknot.ui.common;

import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Side;
import app.unknot.i18n.Messages;
import java.util.Locale;

/// What the parts of the body map are called, and what is said of their states.
public final class BodyWords {
    private final Messages messages;

    public BodyWords(Messages messages) {
        this.messages = messages;
    }

    public String area(String area) {
        return messages.text("area." + area + ".name");
    }

    /// The person's own side.
    public String side(Side side) {
        return messages.text("body.side." + word(side));
    }

    private static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /// The name of a part with its side.
    public String sided(BodyPart part) {
        return messages.text(
                "body.sided", area(part.area()), messages.text("side." + word(part.side())));
    }

    public String view(DiagramView view) {
        return messages.text("body.view." + view.id());
    }

    /// What the control is, with the view that it shows.
    public String map(DiagramView view) {
        return messages.text("body.map", view(view));
    }

    /// What the list beside the map is.
    public String list() {
        return messages.text("body.list");
    }

    /// What the row of views is.
    public String views() {
        return messages.text("body.views");
    }

    /// That left and right are the person's own.
    public String ownSides() {
        return messages.text("body.own-sides");
    }

    public String chosen() {
        return messages.text("body.chosen");
    }

    public String never() {
        return messages.text("body.never");
    }

    public String notNow() {
        return messages.text("body.not-now");
    }

    /// How long ago a place was worked on.
    ///
    /// @param days ago, 0 for today
    public String worked(int days) {
        return switch (days) {
            case 0 -> messages.text("body.worked.today");
            case 1 -> messages.text("body.worked.yesterday");
            default -> messages.text("body.worked.days", days);
        };
    }
}
