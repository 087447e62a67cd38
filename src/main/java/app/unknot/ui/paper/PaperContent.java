package app.unknot.ui.paper;

import java.util.List;
import javafx.scene.layout.Region;

/// Something to put on paper: a title, and blocks that stay whole on their page.
public interface PaperContent {
    /// What the file or the print job calls itself, and the name that a file begins with.
    String title();

    /// The line at the foot of each page.
    ///
    /// @param page from 1
    String footer(int page, int of);

    /// The blocks from top to bottom, made anew at each call.
    ///
    /// @param width between the margins, in points
    List<Region> blocks(double width);
}
