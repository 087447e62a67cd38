package app.unknot.storage.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of one JSON object, read by kind; every complaint says where it stands.
public final class Fields {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);
    private static final int SHOWN = 40;

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();
    private final List<Fields> children = new ArrayList<>();

    Fields(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /// The same in the newest form of its kind of file.
    Fields migrated(Schema schema) {
        return node instanceof ObjectNode root
                ? new Fields(file, path, schema.migrated(root))
                : this;
    }

    /// Whether the field is there and not null.
    public boolean has(String name) {
        return find(name) != null;
    }

    public String text(String name) {
        JsonNode value = find(name);
        if (value == null || !value.isString() || value.stringValue().isBlank()) {
            throw wrong(name, "a text");
        }
        return value.stringValue();
    }

    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /// A text that may be left out or empty.
    public String textOrEmpty(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isString()) {
            throw wrong(name, "a text");
        }
        return value == null ? "" : value.stringValue();
    }

    /// A text of small letters, digits and hyphens.
    public String id(String name) {
        String text = text(name);
        if (!KEBAB.matcher(text).matches()) {
            throw wrong(name, "an id of small letters, digits and hyphens");
        }
        return text;
    }

    public int whole(String name, int least) {
        JsonNode value = find(name);
        if (value == null || !value.canConvertToInt() || value.intValue() < least) {
            throw wrong(name, "a whole number from " + least);
        }
        return value.intValue();
    }

    public double number(String name) {
        JsonNode value = find(name);
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(name, "a number");
        }
        return value.doubleValue();
    }

    /// A time in seconds, up to a day.
    public Duration seconds(String name) {
        JsonNode value = find(name);
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(name, "a number of seconds");
        }
        BigDecimal seconds = value.decimalValue();
        if (seconds.signum() < 0 || seconds.compareTo(MOST_SECONDS) > 0) {
            throw wrong(name, "a number of seconds from 0 to " + MOST_SECONDS);
        }
        return Duration.ofNanos(seconds.multiply(NANOS_PER_SECOND).longValue());
    }

    /// A day such as `2026-11-22`.
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw wrong(name, "a day such as 2026-11-22");
        }
    }

    /// A yes or no that is no when left out.
    public boolean flag(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value != null && value.booleanValue();
    }

    /// One of a fixed set of words, given as they stand in files.
    public <T> T word(String name, Map<String, T> words) {
        JsonNode value = find(name);
        T meaning = value != null && value.isString() ? words.get(value.stringValue()) : null;
        if (meaning == null) {
            throw wrong(name, "one of " + String.join(", ", words.keySet()));
        }
        return meaning;
    }

    /// The words of an enum for [#word], in its order.
    public static <T> Map<String, T> words(T[] values, Function<? super T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }

    public List<String> texts(String name) {
        JsonNode list = list(name, "a list of texts");
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isString() || item.stringValue().isBlank()) {
                throw wrong(name, "a list of texts");
            }
            texts.add(item.stringValue());
        }
        return List.copyOf(texts);
    }

    /// A list of texts that is empty when left out.
    public List<String> textsOrNone(String name) {
        return has(name) ? texts(name) : List.of();
    }

    public Fields object(String name) {
        JsonNode value = find(name);
        if (value == null || !value.isObject()) {
            throw wrong(name, "an object in { }");
        }
        return child(name, value);
    }

    public Optional<Fields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    public List<Fields> objects(String name) {
        JsonNode list = list(name, "a list of objects");
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isObject()) {
                throw wrong(name, "a list of objects");
            }
            objects.add(child(name + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    public boolean isObject(String name) {
        JsonNode value = find(name);
        return value != null && value.isObject();
    }

    public boolean isText(String name) {
        JsonNode value = find(name);
        return value != null && value.isString() && !value.stringValue().isBlank();
    }

    public boolean isNumber(String name) {
        JsonNode value = find(name);
        return value != null && value.isNumber();
    }

    /// The value made from a field, with the maker's own refusal as the complaint.
    public <T> T made(String name, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw problem(name, String.valueOf(e.getMessage()));
        }
    }

    /// Complains of a field in the reader's own words.
    public ContentException problem(String name, String problem) {
        return new ContentException(file, place(name), problem);
    }

    /// The whole object as JSON.
    public String json() {
        return JsonLayout.text(node);
    }

    /// Paths of the fields here and below that nobody has asked for so far.
    public List<String> unread() {
        List<String> unread = new ArrayList<>();
        node.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .map(this::place)
                .forEach(unread::add);
        children.forEach(child -> unread.addAll(child.unread()));
        return unread;
    }

    private JsonNode list(String name, String expected) {
        JsonNode value = find(name);
        if (value == null || !value.isArray()) {
            throw wrong(name, expected);
        }
        return value;
    }

    private @Nullable JsonNode find(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private Fields child(String name, JsonNode value) {
        JsonNode id = value.get("id");
        String label = id != null && id.isString() ? " (\"" + id.stringValue() + "\")" : "";
        String at = path.isEmpty() ? name : path + "." + name;
        Fields child = new Fields(file, at + label, value);
        children.add(child);
        return child;
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private ContentException wrong(String name, String expected) {
        JsonNode found = find(name);
        if (found == null) {
            return problem(name, "is missing; expected " + expected);
        }
        String shown = found.toString();
        String cut = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown;
        return problem(name, "expected " + expected + ", found " + cut);
    }
}
