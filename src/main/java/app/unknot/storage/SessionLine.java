package app.unknot.storage;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A session as one line of a progress file.
final class SessionLine {
    static final String KIND = "session";
    private static final Map<String, Ending> ENDINGS = JsonValues.words(Ending.class);
    private static final Map<String, Side> SIDES = JsonValues.words(Side.class);

    /// The longest time in seconds.
    static final int DAY = 86_400;

    static final int MOST_STEPS = 2_000;
    private static final double UNKNOWN = -1;
    private static final String NO_WORD = "unknown";

    /// What becomes of a value that isn't understood.
    private enum Reading {
        /// Then nothing of the line is.
        WHOLE,
        /// It is left out where it may be, as a newer version may have written something else.
        NEWER,
        /// It is left out, or taken for the least that can be said, wherever it is.
        IN_PART
    }

    private final Reading reading;

    private SessionLine(Reading reading) {
        this.reading = reading;
    }

    /// The record as a line with its line feed; times are rounded to seconds, and lengths of time
    /// to tenths of a second.
    static byte[] write(SessionRecord record) {
        ObjectNode line = JsonLayout.object();
        line.put(Schema.FIELD, FileForms.SESSION.current());
        line.put("kind", KIND);
        line.put("id", record.id());
        line.put("revision", record.revision());
        line.put("started", WrittenMoment.write(record.started()));
        line.put("routine", record.routine());
        putUnlessEmpty(line, "title", record.title());
        line.put("ending", word(record.ending()));
        line.put("plannedSeconds", JsonLayout.tenths(record.planned()));
        line.put("livedSeconds", JsonLayout.tenths(record.lived()));
        putUnlessEmpty(line, "pattern", record.pattern());
        record.easeBefore().ifPresent(ease -> line.put("easeBefore", ease));
        record.easeAfter().ifPresent(ease -> line.put("easeAfter", ease));
        record.wrong().ifPresent(answer -> line.put("wrong", answer));
        if (!record.knots().isEmpty()) {
            var knots = line.putArray("knots");
            record.knots().forEach(knots::add);
        }
        record.note().ifPresent(note -> line.put("note", note));
        if (record.deleted()) {
            line.put("deleted", true);
        }
        var steps = line.putArray("steps");
        record.steps().forEach(step -> write(step, steps.addObject()));
        return JsonLayout.line(line);
    }

    private static void write(StepRecord step, ObjectNode line) {
        line.put("step", step.step());
        line.put("kind", step.kind());
        putUnlessEmpty(line, "area", step.area());
        line.put("side", step.side());
        line.put("ball", step.ball());
        line.put("seconds", JsonLayout.tenths(step.seconds()));
        step.breaths().ifPresent(breaths -> line.put("breaths", breaths));
        step.letGo().ifPresent(letGo -> line.put("letGo", letGo));
    }

    private static void putUnlessEmpty(ObjectNode line, String name, String text) {
        if (!text.isEmpty()) {
            line.put(name, text);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The session in a line, or empty for a line of another kind.
    ///
    /// @throws DamageException when something is wrong with it; in a newer form, what may be left
    ///   out counts as left out when it isn't understood
    static Optional<SessionRecord> read(JsonDocument line) throws DamageException {
        return read(line, isNewer(line) ? Reading.NEWER : Reading.WHOLE);
    }

    /// The same, with what is wrong in it left out as far as something is left that makes a
    /// session: somebody may have written in the file by hand. Empty where nothing is, or for a
    /// line of another kind. A step on the ball of an unknown side counts for both, and one of an
    /// unknown length has its share of the session's, so that no limit of a dose is passed over.
    static Optional<SessionRecord> inPart(JsonDocument line) {
        try {
            return read(line, Reading.IN_PART);
        } catch (DamageException e) {
            return Optional.empty();
        }
    }

    private static Optional<SessionRecord> read(JsonDocument line, Reading reading)
            throws DamageException {
        JsonValues values = FileForms.SESSION.migrated(line).values();
        if (!values.text("kind").equals(KIND)) {
            return Optional.empty();
        }
        return Optional.of(new SessionLine(reading).session(values));
    }

    /// Whether a newer version wrote the line, so that there may be more in it than is understood.
    static boolean isNewer(JsonDocument line) throws DamageException {
        return line.values().whole(Schema.FIELD, 1, Integer.MAX_VALUE)
                > FileForms.SESSION.current();
    }

    private SessionRecord session(JsonValues values) throws DamageException {
        double planned = or(UNKNOWN, seconds(values), "plannedSeconds");
        List<StepRecord> read = steps(values);
        double lived = or(known(read), seconds(values), "livedSeconds");
        List<StepRecord> steps = spread(read, lived);
        return new SessionRecord(
                values.text("id"),
                values.whole("revision", 1, Integer.MAX_VALUE),
                started(values),
                values.text("routine"),
                or("", name -> values.or("", name, values::text), "title"),
                or(Ending.CLOSED, name -> values.word(name, ENDINGS), "ending"),
                planned == UNKNOWN ? lived : planned,
                lived,
                or("", name -> values.or("", name, values::text), "pattern"),
                steps,
                new Remarks(
                        optional(values, "easeBefore", name -> values.whole(name, 0, 10)),
                        optional(values, "easeAfter", name -> values.whole(name, 0, 10)),
                        optional(values, "note", values::text),
                        optional(values, "deleted", values::flag).orElse(false)),
                optional(values, "wrong", values::text),
                optional(values, "knots", values::texts).orElse(List.of()));
    }

    /// The length of the steps whose length is known.
    private static double known(List<StepRecord> steps) {
        double all = steps.stream().mapToDouble(step -> Math.max(0, step.seconds())).sum();
        return Math.min(DAY, all);
    }

    /// Gives those of an unknown length their part of what is left of the session.
    private static List<StepRecord> spread(List<StepRecord> steps, double lived) {
        long unknown = steps.stream().filter(step -> step.seconds() == UNKNOWN).count();
        double share = unknown == 0 ? 0 : Math.max(0, lived - known(steps)) / unknown;
        return steps.stream()
                .map(step -> step.seconds() == UNKNOWN ? step.withSeconds(share) : step)
                .toList();
    }

    private static JsonValues.Reading<Double> seconds(JsonValues values) {
        return name -> values.number(name, DAY).doubleValue();
    }

    private static OffsetDateTime started(JsonValues values) throws DamageException {
        OffsetDateTime started = values.moment("started");
        if (started.getYear() < 1970 || started.getYear() > 9999) {
            throw values.wrong("started", "a year from 1970 to 9999");
        }
        return started;
    }

    private List<StepRecord> steps(JsonValues values) throws DamageException {
        List<JsonValues> items = values.objects("steps");
        if (items.size() > MOST_STEPS) {
            throw values.wrong("steps", "at most " + MOST_STEPS + " steps");
        }
        List<StepRecord> steps = new ArrayList<>();
        for (JsonValues item : items) {
            steps.add(step(item));
        }
        return steps;
    }

    private StepRecord step(JsonValues values) throws DamageException {
        return new StepRecord(
                or(NO_WORD, values::text, "step"),
                or(NO_WORD, values::text, "kind"),
                or("", name -> values.or("", name, values::text), "area"),
                word(or(Side.BOTH, name -> values.word(name, SIDES), "side")),
                or(true, values::flag, "ball"),
                or(UNKNOWN, seconds(values), "seconds"),
                optional(values, "breaths", name -> values.whole(name, 0, 1_000)),
                optional(values, "letGo", values::flag));
    }

    private <T> Optional<T> optional(JsonValues values, String name, JsonValues.Reading<T> value)
            throws DamageException {
        return otherwise(
                Optional.empty(),
                field -> values.optional(field, value),
                name,
                reading != Reading.WHOLE);
    }

    private <T> T or(T otherwise, JsonValues.Reading<T> value, String name) throws DamageException {
        return otherwise(otherwise, value, name, reading == Reading.IN_PART);
    }

    private static <T> T otherwise(
            T otherwise, JsonValues.Reading<T> value, String name, boolean isLenient)
            throws DamageException {
        try {
            return value.read(name);
        } catch (DamageException e) {
            if (isLenient) {
                return otherwise;
            }
            throw e;
        }
    }
}
