package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.NextDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.domain.progress.StepRecord;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sessions as a table that spreadsheets open as it is meant: with the mark of UTF-8 at its start,
/// whole numbers only, and no cell that they would take for a formula.
///
/// @param delimiter between the columns
record SessionTable(char delimiter) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n|";
    private static final List<String> HEAD =
            List.of(
                    "date",
                    "time",
                    "zone",
                    "routine",
                    "title",
                    "ending",
                    "planned_seconds",
                    "lived_seconds",
                    "stretch_seconds",
                    "strengthen_seconds",
                    "left_ball_seconds",
                    "right_ball_seconds",
                    "ease_before",
                    "ease_after",
                    "soreness_next_day",
                    "bruise_next_day",
                    "wrong",
                    "note",
                    "steps",
                    "knots",
                    "id");

    byte[] of(List<SessionRecord> sessions) {
        return of(sessions, NextDays.NONE);
    }

    /// With what was said on the day after each.
    byte[] of(List<SessionRecord> sessions, NextDays nextDays) {
        Map<String, NextDay> said = new HashMap<>();
        nextDays.all().forEach(answer -> said.put(answer.session(), answer));
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        line(table, HEAD);
        sessions.forEach(session ->
                line(table, cells(session, Optional.ofNullable(said.get(session.id())))));
        return table.toString().getBytes(UTF_8);
    }

    private static List<String> cells(SessionRecord session, Optional<NextDay> said) {
        SessionSummary sums = SessionSummary.of(session);
        return List.of(
                session.started().toLocalDate().toString(),
                TIME.format(session.started()),
                "UTC" + session.started().getOffset().getId().replace("Z", ""),
                session.routine(),
                session.title(),
                session.ending().name().toLowerCase(Locale.ROOT),
                String.valueOf(SessionSummary.whole(session.planned())),
                String.valueOf(sums.livedSeconds()),
                String.valueOf(sums.stretchSeconds()),
                String.valueOf(sums.strengthenSeconds()),
                String.valueOf(sums.leftSeconds()),
                String.valueOf(sums.rightSeconds()),
                session.easeBefore().map(String::valueOf).orElse(""),
                session.easeAfter().map(String::valueOf).orElse(""),
                said.flatMap(NextDay::soreness).map(String::valueOf).orElse(""),
                said.filter(NextDay::isAnswer).map(day -> day.bruise() ? "yes" : "no").orElse(""),
                session.wrong().orElse(""),
                session.note().orElse(""),
                session.steps().stream().map(SessionTable::words).collect(Collectors.joining("; ")),
                String.join(" ", session.knots()),
                session.id());
    }

    private static String words(StepRecord step) {
        String where = step.area().isEmpty() ? step.kind() : step.kind() + " " + step.area();
        return where + " " + step.side() + " " + SessionSummary.whole(step.seconds()) + " s";
    }

    private void line(StringBuilder table, List<String> cells) {
        table.append(
                        cells.stream()
                                .map(this::cell)
                                .collect(Collectors.joining(String.valueOf(delimiter))))
                .append(LINE_END);
    }

    private String cell(String text) {
        boolean isFormula = !text.isBlank() && FORMULA.indexOf(text.strip().charAt(0)) >= 0;
        boolean startsOddly = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String harmless = isFormula || startsOddly ? "'" + text : text;
        boolean needsQuotes =
                harmless.chars()
                        .anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
