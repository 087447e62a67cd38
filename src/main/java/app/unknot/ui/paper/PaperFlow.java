package app.unknot.ui.paper;

import app.unknot.ui.common.AppStyle;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Paper;
import app.unknot.ui.component.ComponentStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lays blocks out on pages of paper, none of them broken over two, with the page's number below.
/// Paper is light whatever the window's colours are.
final class PaperFlow {
    /// What the least capable printers leave blank, and some room for the eye: half an inch.
    private static final double MARGIN = 36;

    private static final double GAP = 5;
    private static final double FOOTER = 18;

    /// Some sizes depend on others and settle with the second look.
    private static final int PASSES = 3;

    private final Paper paper;

    PaperFlow(Paper paper) {
        this.paper = paper;
    }

    /// The pages, at least one, ready to be drawn.
    List<Region> pages(PaperContent content) {
        List<List<Region>> packed = packed(content.blocks(width()));
        List<Region> pages = new ArrayList<>();
        for (int i = 0; i < packed.size(); i++) {
            pages.add(page(packed.get(i), content.footer(i + 1, packed.size())));
        }
        settle(new VBox(pages.toArray(Region[]::new)));
        return pages;
    }

    private double width() {
        return paper.width() - 2 * MARGIN;
    }

    private double height() {
        return paper.height() - 2 * MARGIN - FOOTER;
    }

    private List<List<Region>> packed(List<Region> blocks) {
        VBox measured = new VBox(blocks.toArray(Region[]::new));
        measured.getStyleClass().add("paper-page"); // the sizes that the text will have there
        blocks.forEach(block -> {
            block.setPrefWidth(width());
            block.setMinWidth(width());
            block.setMaxSize(width(), height());
        });
        settle(measured);
        List<List<Region>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Region block : blocks) {
            double height = Math.min(height(), block.prefHeight(width()));
            if (used > 0 && used + GAP + height > height()) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            used += (used > 0 ? GAP : 0) + height;
            pages.getLast().add(block);
        }
        measured.getChildren().clear();
        return pages;
    }

    private Region page(List<Region> blocks, String footer) {
        VBox body = new VBox(GAP, blocks.toArray(Region[]::new));
        body.setFillWidth(true);
        Label foot = Labels.styled(footer, "paper-footer");
        foot.setMaxWidth(Double.MAX_VALUE);
        BorderPane page = new BorderPane(body);
        page.setBottom(foot);
        page.getStyleClass().add("paper-page");
        page.setStyle("-fx-padding: " + MARGIN + "px");
        page.setMinSize(paper.width(), paper.height());
        page.setPrefSize(paper.width(), paper.height());
        page.setMaxSize(paper.width(), paper.height());
        return page;
    }

    /// A scene of their own gives the pages their style and their sizes.
    private static void settle(Region shown) {
        StackPane root = new StackPane(shown);
        root.getStyleClass().add("paper-root");
        Scene scene = new Scene(root);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.autosize();
            root.layout();
        }
    }
}
