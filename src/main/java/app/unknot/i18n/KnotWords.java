package app.unknot.i18n;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Level;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.session.KnotTarget;
import java.util.Locale;

/// What a knot is called: the name that the person gave it, or words for its place, which are also
/// what is spoken.
public final class KnotWords {
    private static final String ON_BLADE = "on-the-blade";

    private final Messages messages;

    public KnotWords(Messages messages) {
        this.messages = messages;
    }

    /// The person's own name for it, or else its place.
    public String name(Knot knot) {
        return knot.name().orElseGet(() -> place(knot));
    }

    /// The name as a title: words for a place then begin with a capital letter.
    public String title(Knot knot) {
        return knot.name().orElseGet(() -> title(place(knot)));
    }

    /// The same words with a capital letter.
    public String title(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
    }

    public String place(Knot knot) {
        return place(knot.area(), knot.side(), knot.view(), knot.point());
    }

    /// Words such as "left, level with the blade's tip"; at most twelve, so that they can be
    /// spoken.
    public String place(String area, Side side, DiagramView view, Point point) {
        String own = messages.text("side." + word(side));
        if (view != DiagramView.UPPER_BACK) {
            return messages.text("knot.place", own, area(area));
        }
        String level = messages.text("knot.level." + word(Level.of(point)));
        return area.equals(ON_BLADE)
                ? messages.text("knot.place.on-blade", own, level)
                : messages.text("knot.place", own, level);
    }

    /// An area that has no words here, as another version or a hand has written it, is still named.
    private String area(String id) {
        String key = "knot.area." + id;
        if (messages.has(key)) {
            return messages.text(key);
        }
        String name = "area." + id + ".name";
        String words = messages.has(name) ? messages.text(name) : id.replace('-', ' ').strip();
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(messages.locale()) + words.substring(1);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The knot as a session works on it.
    public KnotTarget target(Knot knot) {
        return new KnotTarget(knot.id(), knot.area(), knot.side(), knot.point(), place(knot));
    }

    /// Why the ball can't rest on that zone.
    public String refusal(NoGoZone zone) {
        return messages.text("knot.refused", messages.text("zone." + zone.id()));
    }
}
