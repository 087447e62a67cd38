package app.unknot.ui.paper;

import app.unknot.service.PrintedPage;
import app.unknot.ui.common.Paper;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/// Draws a page in dots: as fine as a printer prints it for a file, coarser for the screen.
final class PaperDots {
    /// What a print shop asks for.
    static final int FILE = 300;

    private static final int POINTS_PER_INCH = 72;

    private PaperDots() {}

    static Image image(Node page, Paper paper, double dotsPerInch) {
        double scale = dotsPerInch / POINTS_PER_INCH;
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        WritableImage image =
                new WritableImage(
                        (int) Math.round(paper.width() * scale),
                        (int) Math.round(paper.height() * scale));
        return page.snapshot(how, image);
    }

    static PrintedPage printed(Node page, Paper paper) {
        Image image = image(page, paper, FILE);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return new PrintedPage(width, height, dots, paper.inchesWide());
    }
}
