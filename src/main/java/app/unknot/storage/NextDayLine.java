package app.unknot.storage;

import app.unknot.domain.progress.NextDay;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What was said on the day after a session as one line of a progress file.
final class NextDayLine {
    static final String KIND = "next-day";

    private NextDayLine() {}

    /// The line with its line feed.
    static byte[] write(NextDay answer) {
        ObjectNode line = JsonLayout.object();
        line.put(Schema.FIELD, FileForms.NEXT_DAY.current());
        line.put("kind", KIND);
        line.put("id", answer.id());
        line.put("revision", answer.revision());
        line.put("written", WrittenMoment.write(answer.written()));
        line.put("session", answer.session());
        var areas = line.putArray("areas");
        answer.areas().forEach(areas::add);
        answer.soreness().ifPresent(points -> line.put("soreness", points));
        if (answer.bruise()) {
            line.put("bruise", true);
        }
        return JsonLayout.line(line);
    }

    /// The answer in a line, or empty for a line of another kind.
    ///
    /// @throws DamageException when something is wrong with it
    static Optional<NextDay> read(JsonDocument line) throws DamageException {
        JsonValues values = FileForms.NEXT_DAY.migrated(line).values();
        if (!values.text("kind").equals(KIND)) {
            return Optional.empty();
        }
        return Optional.of(
                new NextDay(
                        values.text("id"),
                        values.whole("revision", 1, Integer.MAX_VALUE),
                        values.moment("written"),
                        values.text("session"),
                        values.optional("areas", values::texts).orElse(List.of()),
                        values.optional("soreness", name -> values.whole(name, 0, NextDay.MOST)),
                        values.or(false, "bruise", values::flag)));
    }
}
