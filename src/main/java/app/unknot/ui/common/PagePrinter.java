package app.unknot.ui.common;

import java.util.List;
import javafx.scene.Node;

/// Port to the printer of the computer.
public interface PagePrinter {
    /// What came of it.
    enum Outcome {
        PRINTED,
        /// The person changed their mind.
        CANCELLED,
        NO_PRINTER,
        /// The system lacks the program that takes what is to be printed.
        NO_SPOOLER,
        FAILED
    }

    /// Asks which printer, then prints; on the thread of the screen.
    ///
    /// @param title of the job
    /// @param pages as large as the paper
    Outcome print(String title, Paper paper, List<Node> pages);
}
