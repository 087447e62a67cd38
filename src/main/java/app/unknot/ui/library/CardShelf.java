package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfItem;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.component.CardRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The cards of what was found, made only as far as the person looks: the next ones come at the end
/// of the page, or with a button.
final class CardShelf extends VBox {
    static final String MORE = "browse-more";
    private static final int BATCH = 18;

    private final Messages messages;
    private final Function<ShelfItem, RoutineCard> make;
    private final Map<String, RoutineCard> made = new HashMap<>();
    private final CardRow row = new CardRow();
    private final Button more;
    private List<ShelfItem> items = List.of();

    CardShelf(Messages messages, Function<ShelfItem, RoutineCard> make) {
        this.messages = messages;
        this.make = make;
        this.more = Buttons.plain("", this::moreByHand);
        more.setId(MORE);
        more.managedProperty().bind(more.visibleProperty());
        getStyleClass().add("card-shelf");
        getChildren().addAll(row, more);
    }

    void show(List<ShelfItem> found) {
        items = found;
        put(cards(found.subList(0, Math.min(found.size(), BATCH))));
    }

    /// Moves as few cards as it can: each one that comes anew is styled from the beginning, which
    /// for all of them takes longer than a frame.
    private void put(List<RoutineCard> wanted) {
        List<Node> there = row.getChildren();
        there.retainAll(wanted);
        if (!wanted.stream().filter(there::contains).toList().equals(there)) {
            there.clear();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == there.size() || there.get(i) != wanted.get(i)) {
                there.add(i, wanted.get(i));
            }
        }
        count();
    }

    private List<RoutineCard> cards(List<ShelfItem> of) {
        return of.stream().map(this::card).toList();
    }

    /// Shows the next few; does nothing once all are there.
    void more() {
        int shown = row.getChildren().size();
        List<ShelfItem> next = items.subList(shown, Math.min(items.size(), shown + BATCH));
        row.getChildren().addAll(cards(next));
        count();
    }

    private void count() {
        int left = items.size() - row.getChildren().size();
        more.setText(messages.text("browse.more", left));
        more.setVisible(left > 0);
    }

    /// The focus goes on to the first card that is new.
    private void moreByHand() {
        int shown = row.getChildren().size();
        more();
        row.getChildren().get(shown).lookup(".button").requestFocus();
    }

    private RoutineCard card(ShelfItem item) {
        RoutineCard before = made.get(item.id());
        if (before != null && before.shows(item)) {
            return before;
        }
        RoutineCard card = make.apply(item);
        made.put(item.id(), card);
        return card;
    }

    /// Forgets cards whose words may have changed.
    void forget() {
        made.clear();
    }
}
