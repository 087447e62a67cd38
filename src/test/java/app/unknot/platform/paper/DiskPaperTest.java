package app.unknot.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.PaperFile;
import app.unknot.service.PaperFiles;
import app.unknot.service.PaperFiles.Kind;
import app.unknot.service.PrintedPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// Files of pages, read back by other means than they were written with.
class DiskPaperTest {
    private static final int OPAQUE = 0xFF000000;

    @TempDir Path temp;
    private final PaperFiles files = new DiskPaper();

    private static PrintedPage page(int width, int height, long seed) {
        Random random = new Random(seed);
        int[] dots = new int[width * height];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = OPAQUE | random.nextInt(0x1000000);
        }
        return new PrintedPage(width, height, dots, width / 300.0);
    }

    private Path written(Kind kind, String name, String title, PrintedPage... pages)
            throws IOException {
        Path file = temp.resolve(name);
        try (PaperFile out = files.begin(kind, file, title)) {
            for (PrintedPage page : pages) {
                out.add(page);
            }
            out.finish();
        }
        return file;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(Path::getFileName).map(String::valueOf).sorted().toList();
        }
    }

    @Test
    void aPdfHoldsEachDotOfEachPageInItsSize() throws IOException {
        PrintedPage first = page(30, 40, 1);
        PrintedPage second = page(20, 10, 2);

        String pdf = text(written(Kind.PDF, "card.pdf", "Card", first, second));

        assertThat(pdf).startsWith("%PDF-1.7\n").endsWith("%%EOF\n").contains("/Count 2 ");
        // 30 dots at 300 an inch are 7.2 points.
        assertThat(pdf).contains("/MediaBox [0 0 7.20 9.60]").contains("/MediaBox [0 0 4.80 2.40]");
        assertThat(dots(pdf, 0, 30, 40)).containsExactly(first.dots());
        assertThat(dots(pdf, 1, 20, 10)).containsExactly(second.dots());
    }

    @Test
    void theTableOfAPdfPointsAtEachObject() throws IOException {
        String pdf = text(written(Kind.PDF, "card.pdf", "Card", page(8, 8, 3), page(9, 9, 4)));

        Matcher start = Pattern.compile("startxref\n(\\d+)\n").matcher(pdf);
        assertThat(start.find()).isTrue();
        String table = pdf.substring(Integer.parseInt(start.group(1)));
        Matcher rows = Pattern.compile("(\\d{10}) 00000 n \n").matcher(table);
        int id = 0;
        while (rows.find()) {
            id++;
            assertThat(pdf.substring(Integer.parseInt(rows.group(1)))).startsWith(id + " 0 obj\n");
        }
        assertThat(id).isEqualTo(3 + 2 * 3);
        assertThat(table).startsWith("xref\n0 10\n").contains("/Size 10 ");
    }

    @Test
    void aTitleOfAnyScriptCantBreakOutOfAPdf() throws IOException {
        String title = ") >> endobj \u202e\u05d0 \ud83c\udfbe";

        String pdf = text(written(Kind.PDF, "card.pdf", title, page(4, 4, 5)));

        Matcher hex = Pattern.compile("/Title <FEFF([0-9A-F]+)>").matcher(pdf);
        assertThat(hex.find()).isTrue();
        byte[] bytes = HexFormat.of().parseHex(hex.group(1));
        assertThat(new String(bytes, StandardCharsets.UTF_16BE)).isEqualTo(title);
    }

    @Test
    void aPictureHasItsDotsAndKnowsTheirSize() throws IOException {
        PrintedPage page = page(30, 40, 6);

        Path file = written(Kind.PNG, "card.png", "Card", page);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getRGB(0, 0, 30, 40, null, 0, 30)).containsExactly(page.dots());
        assertThat(dotsPerInch(file.toFile())).isBetween(299.5, 300.5);
        assertThat(names()).containsExactly("card.png");
    }

    @Test
    void furtherPicturesAreNumbered() throws IOException {
        written(Kind.PNG, "card.png", "Card", page(4, 4, 7), page(4, 4, 8), page(4, 4, 9));

        assertThat(names()).containsExactly("card-2.png", "card-3.png", "card.png");
    }

    @Test
    void whatIsntFinishedLeavesNothingBehindAndTheOldFileAlone() throws IOException {
        for (Kind kind : Kind.values()) {
            Path file = Files.writeString(temp.resolve("old" + kind.ending()), "mine");
            try (PaperFile out = files.begin(kind, file, "Card")) {
                out.add(page(4, 4, 10));
            }
            assertThat(file).hasContent("mine");
        }
        assertThat(names()).containsExactly("old.pdf", "old.png");
    }

    @Test
    void aFolderThatIsntThereIsRefused() {
        Path file = temp.resolve("nowhere").resolve("card.pdf");

        assertThatThrownBy(() -> files.begin(Kind.PDF, file, "Card").close())
                .isInstanceOf(IOException.class);
    }

    private static String text(Path pdf) throws IOException {
        return Files.readString(pdf, StandardCharsets.ISO_8859_1);
    }

    /// The picture with that index, unpacked as a reader of PDF does it.
    private static int[] dots(String pdf, int index, int width, int height) throws IOException {
        Matcher streams =
                Pattern.compile("/Subtype /Image .*?/Length (\\d+) >>\nstream\n").matcher(pdf);
        for (int i = 0; i <= index; i++) {
            assertThat(streams.find()).isTrue();
        }
        int length = Integer.parseInt(streams.group(1));
        byte[] packed =
                pdf.substring(streams.end(), streams.end() + length)
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] rows = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        int[] dots = new int[width * height];
        byte[] above = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            int at = y * (3 * width + 1);
            assertThat(rows[at]).isEqualTo((byte) 2);
            for (int i = 0; i < above.length; i++) {
                above[i] += rows[at + 1 + i];
            }
            for (int x = 0; x < width; x++) {
                dots[y * width + x] =
                        OPAQUE
                                | (above[3 * x] & 0xFF) << 16
                                | (above[3 * x + 1] & 0xFF) << 8
                                | (above[3 * x + 2] & 0xFF);
            }
        }
        return dots;
    }

    private static double dotsPerInch(File file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            reader.setInput(in);
            var root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element dots = (Element) ((Element) root).getElementsByTagName("pHYs").item(0);
            assertThat(dots.getAttribute("unitSpecifier")).isEqualTo("meter");
            return Integer.parseInt(dots.getAttribute("pixelsPerUnitXAxis")) * 0.0254;
        } finally {
            reader.dispose();
        }
    }
}
