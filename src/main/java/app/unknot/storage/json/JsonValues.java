package app.unknot.storage.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one object in a file of the person's, each read as one kind within its range;
/// every complaint says where it stands. A field that is null counts as left out.
public final class JsonValues {
    /// The most characters that a text may have.
    public static final int MOST_TEXT = 2_000;

    private static final int SHOWN = 40;

    private final JsonDocument document;
    private final JsonPointer pointer;
    private final String path;
    private final ObjectNode node;

    JsonValues(JsonDocument document, JsonPointer pointer, String path, ObjectNode node) {
        this.document = document;
        this.pointer = pointer;
        this.path = path;
        this.node = node;
    }

    /// Reads one field by its name.
    @FunctionalInterface
    public interface Reading<T> {
        T read(String name) throws DamageException;
    }

    public boolean has(String name) {
        return found(name) != null;
    }

    /// The field, if it is there.
    public <T> Optional<T> optional(String name, Reading<T> reading) throws DamageException {
        return has(name) ? Optional.of(reading.read(name)) : Optional.empty();
    }

    /// The field, or something else when it is left out.
    public <T> T or(T otherwise, String name, Reading<T> reading) throws DamageException {
        return has(name) ? reading.read(name) : otherwise;
    }

    /// A text that isn't blank, of at most 2000 characters.
    public String text(String name) throws DamageException {
        JsonNode value = found(name);
        if (value == null
                || !value.isString()
                || value.stringValue().isBlank()
                || value.stringValue().length() > MOST_TEXT) {
            throw wrong(name, "a text");
        }
        return value.stringValue();
    }

    /// A whole number from `least` to `most`, written without quotes or a point.
    public int whole(String name, int least, int most) throws DamageException {
        JsonNode value = found(name);
        if (value == null
                || !value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most);
        }
        return value.intValue();
    }

    /// A number from 0 to `most`.
    public BigDecimal number(String name, int most) throws DamageException {
        JsonNode value = found(name);
        if (value == null
                || !value.isNumber()
                || value.decimalValue().signum() < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong(name, "a number from 0 to " + most);
        }
        return value.decimalValue();
    }

    public boolean flag(String name) throws DamageException {
        JsonNode value = found(name);
        if (value == null || !value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value.booleanValue();
    }

    /// One of a few words, given as they stand in files.
    public <T> T word(String name, Map<String, T> words) throws DamageException {
        JsonNode value = found(name);
        T meaning = value != null && value.isString() ? words.get(value.stringValue()) : null;
        if (meaning == null) {
            throw wrong(name, "one of " + String.join(", ", words.keySet()));
        }
        return meaning;
    }

    /// The words for the constants of an enum: their names in small letters.
    public static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /// The names of the fields that aren't left out.
    public List<String> names() {
        return node.propertyNames().stream().filter(this::has).toList();
    }

    /// A day of the calendar.
    public LocalDate date(String name) throws DamageException {
        return parsed(name, "a day such as 2026-11-22", LocalDate::parse);
    }

    /// A date and time with its offset from UTC.
    public OffsetDateTime moment(String name) throws DamageException {
        return parsed(name, "a time such as 2026-11-22T08:12:00+01:00", OffsetDateTime::parse);
    }

    /// A time of zero or more in the form of ISO 8601, such as `PT1M2.5S`.
    public Duration duration(String name) throws DamageException {
        Duration duration = parsed(name, "a time such as PT1M2.5S", Duration::parse);
        if (duration.isNegative()) {
            throw wrong(name, "a time that is not negative");
        }
        return duration;
    }

    public JsonValues object(String name) throws DamageException {
        if (!(found(name) instanceof ObjectNode object)) {
            throw wrong(name, "an object in { }");
        }
        return new JsonValues(document, pointer.appendProperty(name), place(name), object);
    }

    public List<JsonValues> objects(String name) throws DamageException {
        List<JsonValues> objects = new ArrayList<>();
        for (JsonNode item : list(name, "a list of objects")) {
            if (!(item instanceof ObjectNode object)) {
                throw wrong(name, "a list of objects");
            }
            int index = objects.size();
            objects.add(
                    new JsonValues(
                            document,
                            pointer.appendProperty(name).appendIndex(index),
                            place(name) + "[" + index + "]",
                            object));
        }
        return List.copyOf(objects);
    }

    public List<String> texts(String name) throws DamageException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name, "a list of texts")) {
            if (!item.isString()) {
                throw wrong(name, "a list of texts");
            }
            texts.add(item.stringValue());
        }
        return List.copyOf(texts);
    }

    /// Complains of a field.
    ///
    /// @param expected what should stand there, such as `a list of texts`
    public DamageException wrong(String name, String expected) {
        JsonNode value = node.get(name);
        if (value == null) {
            return document.damage(pointer, place(name), "is missing; expected " + expected);
        }
        String shown = value.toString();
        String cut = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown;
        return document.damage(
                pointer.appendProperty(name),
                place(name),
                "expected " + expected + ", found " + cut);
    }

    private <T> T parsed(String name, String expected, Function<String, T> parser)
            throws DamageException {
        JsonNode value = found(name);
        if (value == null || !value.isString()) {
            throw wrong(name, expected);
        }
        try {
            return parser.apply(value.stringValue());
        } catch (DateTimeException e) {
            throw wrong(name, expected);
        }
    }

    private JsonNode list(String name, String expected) throws DamageException {
        JsonNode value = found(name);
        if (value == null || !value.isArray()) {
            throw wrong(name, expected);
        }
        return value;
    }

    private @Nullable JsonNode found(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
