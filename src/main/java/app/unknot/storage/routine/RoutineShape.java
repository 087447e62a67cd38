package app.unknot.storage.routine;

import static app.unknot.storage.json.Shape.Field.optional;
import static app.unknot.storage.json.Shape.Field.required;

import app.unknot.domain.body.RollDirection;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.RoutineId;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Surface;
import app.unknot.storage.json.Schema;
import app.unknot.storage.json.Shape;
import app.unknot.storage.json.Shape.Entry;
import app.unknot.storage.json.Shape.Field;
import app.unknot.storage.json.ShapeSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The format of routine files as a [Shape]: what the program checks and what its JSON Schema says.
public final class RoutineShape {
    /// The forms that there have been.
    public static final Schema SCHEMA = RoutineMigrations.SCHEMA;

    /// The name that exported files refer to their schema by.
    public static final String SCHEMA_ID = id(SCHEMA.current());

    static final int MOST_STEPS = 500;

    private static final int HOUR = 3_600;
    private static final Shape TITLE = new Shape.Text(200, false);
    private static final Shape TEXT = new Shape.Text(2_000, false);
    private static final Shape ID = new Shape.Id(RoutineId.MOST_LENGTH);
    private static final Shape TEXTS = new Shape.Items(TEXT, 100);
    private static final Shape SECONDS = new Shape.Amount(HOUR);
    private static final Shape COUNT = new Shape.Whole(1, 100);
    private static final Shape PHASE = new Shape.Word(List.of("in", "out"));
    private static final Shape LEVEL = new Shape.Word(List.of("easy", "medium"));
    private static final Shape GOAL = new Shape.Word(List.of("release", "stretch", "strengthen"));
    private static final Shape ANCHOR =
            new Shape.Either(
                    List.of(
                            SECONDS,
                            new Shape.Word(List.of("half-way")),
                            Entry.of(List.of(required("breath", COUNT), required("on", PHASE))),
                            new Entry(List.of(required("lastBreath", PHASE)), List.of("breath")),
                            new Entry(
                                    List.of(required("beforeEnd", SECONDS)),
                                    List.of("breath", "lastBreath"))),
                    "anchor");
    private static final Shape CUE =
            Entry.of(
                    List.of(
                            required("id", ID),
                            required("at", ANCHOR),
                            required("role", words(CueRole.values())),
                            optional("when", words(CueCondition.values())),
                            required("text", TEXT)));
    private static final Shape PRESSURE =
            Entry.of(
                    List.of(
                            required("low", new Shape.Whole(0, 10)),
                            required("high", new Shape.Whole(0, 10)),
                            required("ceiling", new Shape.Whole(0, 10))));
    private static final Shape ALTERNATIVE =
            Entry.of(
                    List.of(
                            optional("text", new Shape.Text(2_000, true)),
                            optional("routine", TEXT)));

    private static final Shape REVISION = new Shape.Whole(1, Integer.MAX_VALUE);
    private static final Shape MAKER =
            Entry.of(
                    List.of(
                            optional("name", TITLE),
                            optional("note", TEXT),
                            optional("reviewed", new Shape.Day())));
    private static final Shape COPY_OF =
            Entry.of(List.of(required("id", ID), required("revision", REVISION)));
    private static final Shape PLAN =
            Entry.of(
                    List.of(
                            required("timesAWeek", new Shape.Whole(1, Plan.MOST_TIMES_A_WEEK)),
                            optional("weeks", new Shape.Whole(1, Plan.MOST_WEEKS))));

    private RoutineShape() {}

    /// The name of the schema of a form.
    static String id(int schema) {
        return "urn:unknot:schema:routine:" + schema;
    }

    /// A whole file of the form that this version writes.
    public static Entry file() {
        return file(SCHEMA.current());
    }

    /// A whole file of a form that there has been.
    ///
    /// @param schema its number, from 1 to the current one
    static Entry file(int schema) {
        List<Field> fields = new ArrayList<>();
        fields.add(required(Schema.FIELD, new Shape.Whole(schema, schema)));
        fields.add(required("id", ID));
        fields.add(required("revision", REVISION));
        fields.add(required("title", TITLE));
        if (schema == 1) {
            fields.add(optional("author", TITLE));
        } else {
            fields.add(optional("maker", MAKER));
            fields.add(optional("copyOf", COPY_OF));
            fields.add(optional("plan", PLAN));
            fields.add(optional("pattern", ID));
        }
        fields.addAll(
                List.of(
                        required("summary", TEXT),
                        required("forWhom", TEXT),
                        required("level", LEVEL),
                        required("goal", GOAL),
                        required("surface", word(Surface.values(), Surface::id)),
                        optional("equipment", TEXTS),
                        optional("easier", ALTERNATIVE),
                        optional("harder", ALTERNATIVE),
                        optional("followUp", TEXT),
                        optional("hiddenBy", TEXTS),
                        optional("warnings", TEXTS),
                        optional("sources", TEXTS),
                        required("blocks", new Shape.Items(block(), 100))));
        return Entry.of(fields);
    }

    /// A form as JSON Schema 2020-12.
    ///
    /// @param number of the form, from 1 to the current one
    public static ObjectNode schema(int number) {
        return ShapeSchema.of(file(number), id(number), "A routine of Unknot");
    }

    static Shape block() {
        return Entry.of(
                List.of(
                        required("sides", word(Sides.values(), Sides::id)),
                        required("steps", new Shape.Items(step(), MOST_STEPS))));
    }

    private static Shape step() {
        return new Shape.ByKind(
                "kind", kinds(), Entry.of(List.of(required("id", ID), required("kind", ID))));
    }

    /// Every kind of step with its fields.
    static Map<String, Entry> kinds() {
        Map<String, Entry> kinds = new LinkedHashMap<>();
        for (String plain : List.of("place", "settle", "rest", "finish")) {
            kinds.put(plain, step(required("seconds", SECONDS)));
        }
        kinds.put(
                "roll",
                step(
                        required("direction", word(RollDirection.values(), RollDirection::id)),
                        required("passes", COUNT),
                        required("passSeconds", SECONDS),
                        required("pressure", PRESSURE)));
        kinds.put("hold", step(required("breaths", COUNT), required("pressure", PRESSURE)));
        kinds.put("stretch", step(required("seconds", SECONDS), required("times", COUNT)));
        kinds.put(
                "strengthen",
                step(
                        required("repetitions", COUNT),
                        required("effortSeconds", SECONDS),
                        required("releaseSeconds", SECONDS),
                        required("effortCue", TEXT),
                        required("releaseCue", TEXT),
                        required("lastCue", TEXT)));
        return kinds;
    }

    private static Entry step(Field... own) {
        List<Field> fields =
                new ArrayList<>(
                        List.of(
                                required("id", ID),
                                required("kind", ID),
                                required("title", TITLE),
                                required("instruction", TEXT),
                                required("area", ID),
                                required("position", word(Position.values(), Position::id)),
                                required("cues", new Shape.Items(CUE, 200)),
                                optional("warnings", TEXTS),
                                optional("optional", new Shape.Flag()),
                                optional("skippedBy", TEXTS),
                                optional("spot", new Shape.Amount(1))));
        fields.addAll(Arrays.asList(own));
        return Entry.of(fields);
    }

    private static <T> Shape word(T[] values, Function<T, String> word) {
        return new Shape.Word(Arrays.stream(values).map(word).toList());
    }

    private static <E extends Enum<E>> Shape words(E[] values) {
        return word(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
