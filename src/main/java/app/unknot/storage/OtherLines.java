package app.unknot.storage;

import app.unknot.domain.progress.Observation;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.StrictText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The lines of a progress file that are about something else than a session. What newer versions
/// wrote goes into the cache as it stands in the file, so that whatever version reads it there
/// understands as much of it as it can.
final class OtherLines {
    private final List<Observation> understood = new ArrayList<>();

    /// Those of them that are in a form of today.
    private final List<Observation> current = new ArrayList<>();

    /// The lines in newer forms and of unknown kinds, each with its line feed.
    private final ByteArrayOutputStream newer = new ByteArrayOutputStream();

    /// What [#kept] gave.
    ///
    /// @throws DamageException when there is a line that this version finds wrong
    static OtherLines of(byte[] kept) throws IOException, DamageException {
        OtherLines lines = new OtherLines();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept));
        for (int left = in.readInt(); left > 0; left--) {
            lines.current.add(KeptObservation.read(in));
        }
        lines.understood.addAll(lines.current);
        byte[] newer = in.readAllBytes();
        int start = 0;
        for (int end = 0; end < newer.length; end++) {
            if (newer[end] == '\n') {
                byte[] line = Arrays.copyOfRange(newer, start, end);
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
        boolean isNewer = SessionLine.isNewer(document);
        Optional<? extends Observation> found = read(document, isNewer);
        found.ifPresent(understood::add);
        if (found.isPresent() && !isNewer) {
            current.add(found.get());
        } else {
            newer.writeBytes(line);
            newer.write('\n');
        }
    }

    private static Optional<? extends Observation> read(JsonDocument document, boolean isNewer)
            throws DamageException {
        try {
            return ObservationLine.read(document);
        } catch (DamageException e) {
            if (isNewer) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// What was noticed, in any order.
    List<Observation> understood() {
        return List.copyOf(understood);
    }

    /// All of it for the cache.
    byte[] kept() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(kept);
        out.writeInt(current.size());
        for (Observation line : current) {
            KeptObservation.write(line, out);
        }
        newer.writeTo(out);
        return kept.toByteArray();
    }
}
