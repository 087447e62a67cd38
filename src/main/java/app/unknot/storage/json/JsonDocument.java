package app.unknot.storage.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object of the person's, read so strictly that it has one meaning, and able to say in
/// which line each of its values stands. Numbers keep every digit, so that what isn't understood
/// can be written again as it was.
public final class JsonDocument {
    /// The most bytes that a document may have.
    public static final int MOST_BYTES = 1 << 20;

    private static final Pattern HALF_CHARACTER =
            Pattern.compile("\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}");
    private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*+[}\\]]");
    private static final Pattern AFTER_COMMA = Pattern.compile(",\\s{0,1000}[}\\]]?\\s?$");
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxStringLength(20_000)
                                    .maxNameLength(100)
                                    .maxNumberLength(100)
                                    .maxTokenCount(50_000)
                                    .maxDocumentLength(MOST_BYTES)
                                    .build())
                    .build();
    private final String text;
    private final ObjectNode root;

    private JsonDocument(String text, ObjectNode root) {
        this.text = text;
        this.root = root;
    }

    /// Reads UTF-8 bytes.
    ///
    /// @throws DamageException when they are not one JSON object, or too large
    public static JsonDocument parse(byte[] bytes) throws DamageException {
        if (bytes.length > MOST_BYTES) {
            throw Damage.TOO_LARGE.ofFile();
        }
        return parse(StrictText.of(bytes));
    }

    /// Reads text.
    ///
    /// @throws DamageException when it is not one JSON object
    public static JsonDocument parse(String text) throws DamageException {
        if (text.isBlank()) {
            throw Damage.EMPTY.ofFile();
        }
        JsonNode node;
        try {
            node = JsonTree.read(FACTORY, text, true);
        } catch (JacksonException e) {
            DamageException damage = damage(e, text);
            throw damage.damage() == Damage.FIELD_TWICE ? TwiceNamed.both(text, damage) : damage;
        } catch (NumberFormatException e) {
            // Jackson lets this one through for exponents beyond 2^31.
            throw Damage.HUGE_NUMBER.ofFile();
        }
        if (!(node instanceof ObjectNode root)) {
            throw Damage.NOT_AN_OBJECT.ofFile();
        }
        JsonDocument document = new JsonDocument(text, root);
        if (HALF_CHARACTER.matcher(text).find()) {
            document.refuseHalfCharacters();
        }
        return document;
    }

    /// Reads part of some bytes token by token, as strictly as a document, for whoever looks
    /// through very much of it; but whether they are UTF-8, and each character is whole, has to be
    /// known before.
    public static JsonParser tokens(byte[] utf8, int from, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8, from, length);
    }

    /// The same in the newest form of its kind of file; places are still those in the text.
    JsonDocument migrated(Schema schema) {
        ObjectNode newest = schema.migrated(root);
        return newest.equals(root) ? this : new JsonDocument(text, newest);
    }

    /// The fields of the object.
    public JsonValues values() {
        return new JsonValues(this, JsonPointer.empty(), "", root);
    }

    /// A copy of the object to change and write again.
    public ObjectNode copy() {
        return root.deepCopy();
    }

    /// The text that was read.
    public String text() {
        return text;
    }

    /// The object itself; not to be changed.
    public ObjectNode root() {
        return root;
    }

    /// Where a value stands.
    ///
    /// @param line from 1
    /// @param column from 1 in characters
    public record Place(int line, int column) {}

    /// Where the value at a pointer stands, as far as it is there.
    public Optional<Place> place(JsonPointer pointer) {
        return Optional.ofNullable(find(pointer))
                .map(place -> new Place(place.getLineNr(), place.getColumnNr()));
    }

    /// Damage of the value at a pointer, with its line and column.
    DamageException damage(JsonPointer pointer, String field, String problem) {
        TokenStreamLocation place = find(pointer);
        return place == null
                ? new DamageException(0, 0, field, problem)
                : new DamageException(place.getLineNr(), place.getColumnNr(), field, problem);
    }

    private @Nullable TokenStreamLocation find(JsonPointer pointer) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (isValue(token) && pointer(parser, token).equals(pointer)) {
                    return parser.currentTokenLocation();
                }
            }
            return null;
        }
    }

    private void refuseHalfCharacters() throws DamageException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isText =
                        token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
                if (isText && hasHalf(parser.getString())) {
                    TokenStreamLocation place = parser.currentTokenLocation();
                    throw Damage.HALF_CHARACTER.at(place.getLineNr(), place.getColumnNr());
                }
            }
        }
    }

    private static boolean hasHalf(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isValue(JsonToken token) {
        return token != JsonToken.PROPERTY_NAME && !token.isStructEnd();
    }

    private static JsonPointer pointer(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        // At { and [ the parser already stands inside.
        return (token.isStructStart() ? context.getParent() : context).pathAsPointer();
    }

    private static DamageException damage(JacksonException e, String text) {
        TokenStreamLocation place = e.getLocation();
        int line = place == null ? 0 : Math.max(place.getLineNr(), 0);
        int column = place == null ? 0 : Math.max(place.getColumnNr(), 0);
        Damage damage = kind(e);
        boolean isComma = damage == Damage.NOT_JSON && TRAILING_COMMA.matcher(text).find();
        return (isComma && isAfterComma(text, line, column) ? Damage.TRAILING_COMMA : damage)
                .at(line, column);
    }

    private static boolean isAfterComma(String text, int line, int column) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = Math.clamp((long) start + column, 0, text.length());
        return AFTER_COMMA.matcher(text.substring(0, end)).find();
    }

    private static Damage kind(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException || said.contains("end-of-input")) {
            return Damage.ENDS_EARLY;
        }
        if (e instanceof StreamConstraintsException) {
            return Damage.TOO_DEEP;
        }
        if (said.startsWith("Duplicate")) {
            return Damage.FIELD_TWICE;
        }
        if (said.contains("code 8220") || said.contains("code 8221")) {
            return Damage.CURLY_QUOTES;
        }
        return Damage.NOT_JSON;
    }
}
