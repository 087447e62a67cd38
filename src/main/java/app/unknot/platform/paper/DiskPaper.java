package app.unknot.platform.paper;

import app.unknot.service.PaperFile;
import app.unknot.service.PaperFiles;
import java.io.IOException;
import java.nio.file.Path;

/// Pages as files on the disk.
public final class DiskPaper implements PaperFiles {
    @Override
    public PaperFile begin(Kind kind, Path file, String title) throws IOException {
        return switch (kind) {
            case PDF -> new PdfFile(file, title);
            case PNG -> new PngFile(file);
        };
    }
}
