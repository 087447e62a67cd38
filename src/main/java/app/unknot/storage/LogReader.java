package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.StrictText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Reads a progress file line by line into rows. Lines that can't be read, or in part only, stay
/// where and as they are, and are named.
final class LogReader {
    static final int MOST_LINE = 256 << 10;

    private final byte[] content;
    private final LogRows rows;
    private final OtherLines others;
    private final NamedLines unread = new NamedLines();
    private final NamedLines inPart = new NamedLines();
    private boolean isPlain = true;

    private LogReader(byte[] content, LogRows rows, OtherLines others) {
        this.content = content;
        this.rows = rows;
        this.others = others;
    }

    /// Reads the whole of a file.
    static LogReader of(byte[] content) {
        return from(content, 0, new LogRows(), new OtherLines());
    }

    /// Reads what came to a file after its first bytes.
    ///
    /// @param start of a line
    /// @param rows of the lines before it; gets those of the others too
    /// @param others that came before it, in the same way
    static LogReader from(byte[] content, int start, LogRows rows, OtherLines others) {
        LogReader reader = new LogReader(content, rows, others);
        reader.read(start);
        return reader;
    }

    LogRows rows() {
        return rows;
    }

    /// The lines that are about something else than a session.
    OtherLines others() {
        return others;
    }

    /// Whether every session was understood in full, and the last one is a whole line: only then
    /// does it say nothing new when it is read again.
    boolean isPlain() {
        return isPlain
                && unread.isEmpty()
                && inPart.isEmpty()
                && (content.length == 0 || content[content.length - 1] == '\n');
    }

    /// Which lines could not be read, and which in part only.
    ///
    /// @param name of the file as the person sees it
    List<Notice> notices(String name) {
        return Stream.of(
                        unread.notice(Kind.LINES_KEPT, name),
                        inPart.notice(Kind.LINES_IN_PART, name))
                .flatMap(Optional::stream)
                .toList();
    }

    private void read(int from) {
        int number = 1;
        for (int i = 0; i < from; i++) {
            number += content[i] == '\n' ? 1 : 0;
        }
        int start = from;
        boolean isAscii = true;
        boolean isEscaped = false;
        for (int i = from; i <= content.length; i++) {
            byte one = i < content.length ? content[i] : (byte) '\n';
            isAscii &= one >= 0;
            isEscaped |= one == '\\';
            if (one == '\n') {
                readLine(number++, start, i - start, isAscii && !isEscaped);
                start = i + 1;
                isAscii = true;
                isEscaped = false;
            }
        }
    }

    /// @param isSimple whether each of its bytes is a character and stands for itself
    private void readLine(int number, int start, int withZeros, boolean isSimple) {
        int length = withoutZeros(start, withZeros);
        if (length == 0) {
            return;
        }
        try {
            if (length > MOST_LINE) {
                throw DamageException.ofFile("is longer than 256 KiB");
            }
            long tie = tie(start, length);
            Optional<LogRow> skimmed =
                    isSimple ? SkimmedLine.of(content, start, length, tie) : Optional.empty();
            Optional<LogRow> row = skimmed.isPresent() ? skimmed : read(number, start, length, tie);
            row.ifPresent(rows::add);
        } catch (DamageException e) {
            unread.add(number, e);
        }
    }

    /// After a power cut, a file may have grown by zero bytes only; before them may stand a line
    /// that an earlier cut has left without its line feed.
    private int withoutZeros(int start, int length) {
        int left = length;
        while (left > 0 && content[start + left - 1] == 0) {
            left--;
        }
        return left == 0 ? length : left;
    }

    private Optional<LogRow> read(int number, int start, int length, long tie)
            throws DamageException {
        byte[] bytes = Arrays.copyOfRange(content, start, start + length);
        String line = StrictText.of(bytes);
        if (line.isBlank()) {
            return Optional.empty();
        }
        JsonDocument document = JsonDocument.parse(line);
        try {
            Optional<SessionRecord> session = SessionLine.read(document);
            if (session.isEmpty()) {
                others.add(document, bytes);
                return Optional.empty();
            }
            isPlain &= !SessionLine.isNewer(document);
            return session.map(found -> LogRow.of(found, tie, start, length));
        } catch (DamageException e) {
            SessionRecord part = SessionLine.inPart(document).orElseThrow(() -> e);
            inPart.add(number, e);
            // Beside a whole line of the same revision it never wins.
            return Optional.of(LogRow.of(part, tie >>> Integer.SIZE, start, length));
        }
    }

    /// The session that a row stands for.
    ///
    /// @param line its bytes
    static Optional<SessionRecord> session(byte[] line) {
        try {
            return SessionLine.inPart(JsonDocument.parse(StrictText.of(line)));
        } catch (DamageException e) {
            return Optional.empty();
        }
    }

    /// Two machines may have amended a record while apart: then one of the two lines must win, and
    /// on both machines the same, whatever their order.
    private long tie(int start, int length) {
        int end = start + length;
        while (end > start && content[end - 1] <= ' ') {
            end--;
        }
        CRC32 one = new CRC32();
        one.update(content, start, end - start);
        CRC32C other = new CRC32C();
        other.update(content, start, end - start);
        return one.getValue() << 32 | other.getValue();
    }
}
