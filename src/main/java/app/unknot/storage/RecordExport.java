package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.RecordFiles;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.DurableFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes all records into one file that the person takes elsewhere.
public final class RecordExport implements RecordFiles {
    private final DurableFiles files;

    public RecordExport(Disk disk) {
        this.files = new DurableFiles(disk);
    }

    @Override
    public void write(Kind kind, Path file, List<SessionRecord> sessions, char delimiter)
            throws IOException {
        files.replace(
                file.toAbsolutePath(),
                switch (kind) {
                    case CSV -> new SessionTable(delimiter).of(sessions);
                    case JSON -> json(sessions);
                });
    }

    /// One list of the sessions as they stand in the progress files, a line each.
    private static byte[] json(List<SessionRecord> sessions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String before = "[\n";
        for (SessionRecord session : sessions) {
            out.writeBytes(bytes(before));
            byte[] line = SessionLine.write(session);
            out.write(line, 0, line.length - 1);
            before = ",\n";
        }
        out.writeBytes(bytes(sessions.isEmpty() ? "[]\n" : "\n]\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
