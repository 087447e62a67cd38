package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.StrictText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads progress files line by line and unites what it finds by id, in whatever order and however
/// often it comes.
final class ProgressScan {
    private static final int MOST_LINE = 256 << 10;
    private static final int MOST_NAMED = 10;

    private final Map<String, SessionRecord> sessions = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    /// Takes in one file.
    ///
    /// @param name as the person sees it
    void read(String name, byte[] content) {
        List<Integer> unread = new ArrayList<>();
        @Nullable DamageException first = null;
        int number = 0;
        for (int start = 0; start < content.length; ) {
            number++;
            int end = lineEnd(content, start);
            try {
                readLine(Arrays.copyOfRange(content, start, end));
            } catch (DamageException e) {
                unread.add(number);
                first = first == null ? e.inLine(number) : first;
            }
            start = end + 1;
        }
        if (first != null) {
            String others = unread.size() == 1 ? "" : numbers(unread) + "; ";
            notices.add(new Notice(Kind.LINES_KEPT, name, others + first.words()));
        }
    }

    void report(Notice notice) {
        notices.add(notice);
    }

    /// The highest revision of each session, oldest first.
    List<SessionRecord> sessions() {
        return sessions.values().stream()
                .sorted(
                        Comparator.comparing(
                                        (SessionRecord session) -> session.started().toInstant())
                                .thenComparing(SessionRecord::id))
                .toList();
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private void readLine(byte[] bytes) throws DamageException {
        if (bytes.length > MOST_LINE) {
            throw DamageException.ofFile("is longer than 256 KiB");
        }
        String line = StrictText.of(bytes);
        if (!line.isBlank()) {
            SessionLine.read(JsonDocument.parse(line)).ifPresent(this::add);
        }
    }

    private void add(SessionRecord session) {
        sessions.merge(session.id(), session, ProgressScan::later);
    }

    /// The one that counts. Two machines may have amended a record while apart: then one of the two
    /// must win, and on both machines the same.
    private static SessionRecord later(SessionRecord one, SessionRecord other) {
        if (one.revision() != other.revision()) {
            return one.revision() > other.revision() ? one : other;
        }
        return Arrays.compare(SessionLine.write(one), SessionLine.write(other)) >= 0 ? one : other;
    }

    private static int lineEnd(byte[] content, int start) {
        int end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String numbers(List<Integer> lines) {
        String named =
                lines.stream()
                        .limit(MOST_NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        String more =
                lines.size() > MOST_NAMED ? " and " + (lines.size() - MOST_NAMED) + " more" : "";
        return "lines " + named + more;
    }
}
