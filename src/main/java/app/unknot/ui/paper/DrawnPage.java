package app.unknot.ui.paper;

import app.unknot.service.PrintedPage;
import app.unknot.ui.common.Paper;
import java.util.List;
import javafx.scene.layout.Region;

/// One page as it is drawn, so that the model can pass it on and needn't know of drawing.
///
/// @param region as large as the paper, in points
record DrawnPage(Region region) {
    static List<DrawnPage> of(PaperContent content, Paper paper) {
        return new PaperFlow(paper).pages(content).stream().map(DrawnPage::new).toList();
    }

    static List<Region> regions(List<DrawnPage> pages) {
        return pages.stream().map(DrawnPage::region).toList();
    }

    /// For the thread of the screen.
    PrintedPage printed(Paper paper) {
        return PaperDots.printed(region, paper);
    }
}
