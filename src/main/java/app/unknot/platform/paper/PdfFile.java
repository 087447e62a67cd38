package app.unknot.platform.paper;

import app.unknot.service.PaperFile;
import app.unknot.service.PrintedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Pages as PDF 1.7, each a picture without loss as large as its paper.
///
/// The few objects that this takes are written here, as no PDF library has a module descriptor and
/// the program is linked from modules; and a picture holds every script that the screen can draw,
/// where a font in the file would hold some.
final class PdfFile implements PaperFile {
    private static final int POINTS_PER_INCH = 72;
    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int INFO = 3;
    private static final int OBJECTS_A_PAGE = 3;

    private final Draft draft;
    private final List<Long> offsets = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private long written;

    PdfFile(Path target, String title) throws IOException {
        this.draft = new Draft(target);
        // The comment of four high bytes tells a transfer that the file isn't text.
        write("%PDF-1.7\n%");
        write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        for (int id = CATALOG; id <= INFO; id++) {
            offsets.add(0L);
        }
        object(
                CATALOG,
                "<< /Type /Catalog /Pages %d 0 R /ViewerPreferences << /DisplayDocTitle true >> >>"
                        .formatted(PAGES));
        object(INFO, "<< /Title %s /Producer (Unknot) >>".formatted(text(title)));
    }

    @Override
    public void add(PrintedPage page) throws IOException {
        int id = offsets.size() + 1;
        for (int i = 0; i < OBJECTS_A_PAGE; i++) {
            offsets.add(0L);
        }
        double width = page.inchesWide() * POINTS_PER_INCH;
        double height = page.height() / page.dotsPerInch() * POINTS_PER_INCH;
        object(
                id,
                String.format(
                        Locale.ROOT,
                        "<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %.2f %.2f]"
                                + " /Resources << /XObject << /P %d 0 R >> >> /Contents %d 0 R >>",
                        PAGES,
                        width,
                        height,
                        id + 2,
                        id + 1));
        String drawn = String.format(Locale.ROOT, "q %.2f 0 0 %.2f 0 0 cm /P Do Q", width, height);
        stream(id + 1, "", drawn.getBytes(StandardCharsets.US_ASCII));
        stream(
                id + 2,
                ("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB"
                                + " /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms"
                                + " << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns %d >> ")
                        .formatted(page.width(), page.height(), page.width()),
                packed(page));
        pages.add(id);
    }

    @Override
    public void finish() throws IOException {
        StringBuilder kids = new StringBuilder();
        pages.forEach(id -> kids.append(id).append(" 0 R "));
        object(PAGES, "<< /Type /Pages /Count %d /Kids [ %s] >>".formatted(pages.size(), kids));
        long table = written;
        write("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        for (long offset : offsets) {
            write("%010d 00000 n \n".formatted(offset));
        }
        write(
                "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.size() + 1, CATALOG, INFO, table));
        draft.finish();
    }

    @Override
    public void close() throws IOException {
        draft.close();
    }

    /// The dots as differences to the row above, which packs flat colours to almost nothing.
    private static byte[] packed(PrintedPage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            byte[] row = new byte[1 + 3 * page.width()];
            row[0] = 2; // the PNG filter "up"
            int[] dots = page.dots();
            for (int y = 0; y < page.height(); y++) {
                for (int x = 0; x < page.width(); x++) {
                    int at = y * page.width() + x;
                    int above = y == 0 ? 0 : dots[at - page.width()];
                    row[1 + 3 * x] = difference(dots[at], above, 16);
                    row[2 + 3 * x] = difference(dots[at], above, 8);
                    row[3 + 3 * x] = difference(dots[at], above, 0);
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte difference(int dot, int above, int shift) {
        return (byte) ((dot >> shift) - (above >> shift));
    }

    /// Any text as UTF-16, which every reader of PDF knows.
    private static String text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(bytes) + ">";
    }

    private void object(int id, String body) throws IOException {
        offsets.set(id - 1, written);
        write("%d 0 obj\n%s\nendobj\n".formatted(id, body));
    }

    private void stream(int id, String entries, byte[] content) throws IOException {
        offsets.set(id - 1, written);
        write("%d 0 obj\n<< %s/Length %d >>\nstream\n".formatted(id, entries, content.length));
        write(content);
        write("\nendstream\nendobj\n");
    }

    private void write(String ascii) throws IOException {
        write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        draft.out().write(bytes);
        written += bytes.length;
    }
}
