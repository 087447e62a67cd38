package app.unknot.storage;

import app.unknot.domain.progress.Observation;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.StrictText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines of a progress file that are about something else than a session: what they say, and
/// the lines themselves as they stand there. There are few of them, so the cache keeps them as they
/// are, and whatever version of the program reads it understands as much of them as it can.
final class OtherLines {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Observation> understood = new ArrayList<>();

    /// The lines that [#bytes] gave.
    ///
    /// @throws DamageException when one of them can't be read
    static OtherLines of(byte[] bytes) throws DamageException {
        OtherLines lines = new OtherLines();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                byte[] line = Arrays.copyOfRange(bytes, start, end);
                lines.add(JsonDocument.parse(StrictText.of(line)), line);
                start = end + 1;
            }
        }
        return lines;
    }

    /// Takes a line that is no session.
    ///
    /// @param line without its line feed
    /// @throws DamageException when something is wrong with it, and no newer version wrote it
    void add(JsonDocument document, byte[] line) throws DamageException {
        try {
            ObservationLine.read(document).ifPresent(understood::add);
        } catch (DamageException e) {
            if (!SessionLine.isNewer(document)) {
                throw e;
            }
        }
        bytes.writeBytes(line);
        bytes.write('\n');
    }

    /// What was noticed, in the order of the lines.
    List<Observation> understood() {
        return List.copyOf(understood);
    }

    /// All of the lines, each with its line feed.
    byte[] bytes() {
        return bytes.toByteArray();
    }
}
