package app.unknot.app;

import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/// The printers of this computer, asked with the system's own dialog.
final class SystemPrinter implements PagePrinter {
    /// What Java hands a job to on Linux. Without it the job vanishes, and Java says it is printed.
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private final Supplier<Window> window;

    /// @param window that the dialog belongs to
    SystemPrinter(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public Outcome print(String title, Paper paper, List<Node> pages) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (System.getProperty("os.name", "").startsWith("Linux") && !Files.exists(SPOOLER)) {
            return Outcome.NO_SPOOLER;
        }
        job.getJobSettings().setJobName(title);
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                kind(paper),
                                PageOrientation.PORTRAIT,
                                javafx.print.Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(layout);
        if (!job.showPrintDialog(window.get())) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        for (Node page : pages) {
            if (!printed(job, chosen, page, paper)) {
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    /// The page at its own size where the printer allows, else as large as fits.
    private static boolean printed(PrinterJob job, PageLayout layout, Node page, Paper paper) {
        double width = layout.getPrintableWidth();
        double height = layout.getPrintableHeight();
        double whole =
                Math.min(
                        (layout.getLeftMargin() + width + layout.getRightMargin()) / paper.width(),
                        (layout.getTopMargin() + height + layout.getBottomMargin())
                                / paper.height());
        double factor = Math.min(1, whole);
        Translate shift = new Translate(-layout.getLeftMargin(), -layout.getTopMargin());
        Scale scale = new Scale(factor, factor);
        page.getTransforms().addAll(shift, scale);
        try {
            return job.printPage(layout, page);
        } finally {
            page.getTransforms().removeAll(shift, scale);
        }
    }

    private static javafx.print.Paper kind(Paper paper) {
        return switch (paper) {
            case A4 -> javafx.print.Paper.A4;
            case LETTER -> javafx.print.Paper.NA_LETTER;
        };
    }
}
