package app.unknot.platform.paper;

import app.unknot.service.PaperFile;
import app.unknot.service.PrintedPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Pages as pictures that know how large they are on paper.
final class PngFile implements PaperFile {
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String ENDING = ".png";

    private final Path target;
    private final List<Draft> drafts = new ArrayList<>();

    PngFile(Path target) {
        this.target = target;
    }

    @Override
    public void add(PrintedPage page) throws IOException {
        // The first page has the plain name; it can't be known yet whether there is a second.
        Draft draft = new Draft(drafts.isEmpty() ? target : numbered(drafts.size() + 1));
        drafts.add(draft);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(draft.out())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture(page), null, sized(writer, page)), null);
        } finally {
            writer.dispose();
        }
    }

    @Override
    public void finish() throws IOException {
        for (Draft draft : drafts) {
            draft.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (Draft draft : drafts) {
            draft.close();
        }
    }

    /// `card.png` is followed by `card-2.png`.
    private Path numbered(int number) {
        String name = String.valueOf(target.getFileName());
        String stem =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return target.resolveSibling(stem + "-" + number + ENDING);
    }

    private static BufferedImage picture(PrintedPage page) {
        BufferedImage picture =
                new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, page.width(), page.height(), page.dots(), 0, page.width());
        return picture;
    }

    private static IIOMetadata sized(ImageWriter writer, PrintedPage page) throws IOException {
        ImageTypeSpecifier type =
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB);
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        String perMetre = String.valueOf(Math.round(page.dotsPerInch() * INCHES_PER_METRE));
        // In PNG's own words, as the ones that all kinds of pictures share are turned upside down.
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        dots.setAttribute("pixelsPerUnitXAxis", perMetre);
        dots.setAttribute("pixelsPerUnitYAxis", perMetre);
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(dots);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }
}
