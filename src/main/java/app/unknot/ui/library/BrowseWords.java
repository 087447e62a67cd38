package app.unknot.ui.library;

import app.unknot.domain.routine.Surface;
import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.service.shelf.ShelfOrder;
import java.util.Locale;

/// What is looked for, in words.
final class BrowseWords {
    private final Messages messages;

    BrowseWords(Messages messages) {
        this.messages = messages;
    }

    String of(Part part) {
        return switch (part) {
            case Part.Search(String words) -> messages.text("browse.part.search", words);
            case Part.Area(String id) -> messages.text("area." + id + ".name");
            case Part.Minutes(int most) -> minutes(most);
            case Part.Place(Surface surface) -> messages.text("surface." + surface.id());
            case Part.Equipment(String thing) -> thing;
            case Part.Purpose(String goal) -> purpose(goal);
            case Part.Favourites() -> messages.text("browse.favourites");
            case Part.Suited() -> messages.text("browse.suited");
        };
    }

    /// At most so many minutes, or any length for 0.
    String minutes(int most) {
        return most == 0
                ? messages.text("browse.minutes.any")
                : messages.text("browse.minutes", most);
    }

    /// A purpose that this version doesn't know keeps its own word.
    String purpose(String goal) {
        String key = "browse.purpose." + goal;
        return messages.has(key) ? messages.text(key) : goal;
    }

    String order(ShelfOrder order) {
        return messages.text("browse.order." + order.name().toLowerCase(Locale.ROOT));
    }
}
