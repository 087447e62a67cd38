package app.unknot.storage;

import app.unknot.domain.progress.NextDays;
import app.unknot.service.RecordFiles;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.DurableFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes all records into one file that the person takes elsewhere.
public final class RecordExport implements RecordFiles {
    private final DurableFiles files;

    public RecordExport(Disk disk) {
        this.files = new DurableFiles(disk);
    }

    @Override
    public void write(Kind kind, Path file, Records records, char delimiter) throws IOException {
        files.replace(
                file.toAbsolutePath(),
                switch (kind) {
                    case CSV ->
                            new SessionTable(delimiter)
                                    .of(records.sessions(), NextDays.of(records.nextDays()));
                    case JSON -> json(records);
                });
    }

    /// One list of the records as they stand in the progress files, a line each, told apart by
    /// their kinds.
    private static byte[] json(Records records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.sessions().forEach(session -> add(SessionLine.write(session), out));
        records.knots().forEach(knot -> add(ObservationLine.write(knot), out));
        records.nextDays().forEach(answer -> add(ObservationLine.write(answer), out));
        records.checks().forEach(result -> add(ObservationLine.write(result), out));
        out.writeBytes(bytes(out.size() == 0 ? "[]\n" : "\n]\n"));
        return out.toByteArray();
    }

    /// @param line with its line feed
    private static void add(byte[] line, ByteArrayOutputStream out) {
        out.writeBytes(bytes(out.size() == 0 ? "[\n" : ",\n"));
        out.write(line, 0, line.length - 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
