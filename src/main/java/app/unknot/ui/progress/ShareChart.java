package app.unknot.ui.progress;

import app.unknot.ui.component.ShareBar;
import app.unknot.ui.component.WordTable;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A few amounts of time beside each other.
///
/// @param head the names of both columns as a table
record ShareChart(String name, List<String> head, List<Share> shares, ProgressWords words) {
    /// @param style of its bar
    record Share(String name, long seconds, String style) {}

    Node chart() {
        long most = Math.max(1, shares.stream().mapToLong(Share::seconds).max().orElse(1));
        VBox bars = new VBox();
        bars.getStyleClass().add("share-bars");
        shares.forEach(share ->
                bars.getChildren()
                        .add(
                                new ShareBar(
                                        share.name(),
                                        words.minutes(share.seconds()),
                                        (double) share.seconds() / most,
                                        share.style())));
        return bars;
    }

    Node table() {
        return new WordTable(
                name,
                head,
                shares.stream()
                        .map(share -> List.of(share.name(), words.minutes(share.seconds())))
                        .toList());
    }
}
