package app.unknot.ui.paper;

import app.unknot.service.PrintedPage;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.PagePrinter.Outcome;
import app.unknot.ui.common.Paper;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

/// Something as it is laid out on one size of paper, ready to be drawn.
public final class PaperSheets {
    private final PaperContent content;
    private final Paper paper;
    private final List<Region> pages;

    PaperSheets(PaperContent content, Paper paper) {
        this.content = content;
        this.paper = paper;
        this.pages = List.copyOf(new PaperFlow(paper).pages(content));
    }

    Paper paper() {
        return paper;
    }

    /// How many pages there are, at least one.
    public int count() {
        return pages.size();
    }

    /// A page for the screen.
    ///
    /// @param index from 0
    Image image(int index, double dotsPerInch) {
        return PaperDots.image(pages.get(index), paper, dotsPerInch);
    }

    /// A page for a file.
    ///
    /// @param index from 0
    PrintedPage printed(int index) {
        return PaperDots.printed(pages.get(index), paper);
    }

    Outcome print(PagePrinter printer) {
        return printer.print(content.title(), paper, List.copyOf(pages));
    }
}
