package app.unknot.storage;

import app.unknot.domain.health.Answer;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// The answers of the health check as a JSON document. Questions that this version doesn't know are
/// kept like any other, and so are other fields.
final class HealthForm {
    private static final Map<String, Answer> ANSWERS =
            new TreeMap<>(Map.of("no", Answer.NO, "yes", Answer.YES, "not-sure", Answer.NOT_SURE));

    private HealthForm() {}

    /// Whether a newer version wrote it, so that half of it might not be understood.
    static boolean isNewer(JsonDocument document) throws DamageException {
        return FileForms.HEALTH.isNewer(document.root());
    }

    /// The answers in a document.
    ///
    /// @throws DamageException when something in it isn't understood, and for a newer form
    static HealthAnswers read(JsonDocument document) throws DamageException {
        document.values().whole(Schema.FIELD, 1, FileForms.HEALTH.current());
        JsonValues values = FileForms.HEALTH.migrated(document).values();
        Map<String, Answer> answers = new HashMap<>();
        JsonValues given = values.object("answers");
        for (String question : given.names()) {
            answers.put(question, given.word(question, ANSWERS));
        }
        Map<String, LocalDate> cleared = new HashMap<>();
        JsonValues words = values.object("cleared");
        for (String question : words.names()) {
            cleared.put(question, words.date(question));
        }
        return new HealthAnswers(
                answers,
                cleared,
                Set.copyOf(values.texts("areas")),
                values.optional("answeredOn", values::date),
                values.optional("notToday", values::date),
                values.or(Map.of(), "felt", name -> felt(values.objects(name))));
    }

    private static Map<String, Felt> felt(List<JsonValues> items) throws DamageException {
        Map<String, Felt> felt = new HashMap<>();
        for (JsonValues item : items) {
            felt.put(
                    item.text("area"),
                    new Felt(item.text("complaint"), item.moment("at").toInstant()));
        }
        return felt;
    }

    /// Puts the answers into an object, whose other fields stay as they are.
    static void write(HealthAnswers answers, ObjectNode root) {
        root.put(Schema.FIELD, FileForms.HEALTH.current());
        put(root, "answeredOn", answers.answeredOn().map(LocalDate::toString).orElse(""));
        put(root, "notToday", answers.notToday().map(LocalDate::toString).orElse(""));
        ObjectNode given = root.putObject("answers");
        new TreeMap<>(answers.answers())
                .forEach((question, answer) -> given.put(question, word(answer)));
        ObjectNode words = root.putObject("cleared");
        new TreeMap<>(answers.cleared())
                .forEach((question, day) -> words.put(question, day.toString()));
        var areas = root.putArray("areas");
        new TreeSet<>(answers.areas()).forEach(areas::add);
        var felt = root.putArray("felt");
        new TreeMap<>(answers.felt())
                .forEach((area, wrong) ->
                        felt.addObject()
                                .put("area", area)
                                .put("complaint", wrong.complaint())
                                .put("at", wrong.at().toString()));
    }

    private static void put(ObjectNode root, String name, String value) {
        if (value.isEmpty()) {
            root.remove(name);
        } else {
            root.put(name, value);
        }
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case NO -> "no";
            case YES -> "yes";
            case NOT_SURE -> "not-sure";
        };
    }
}
