package app.unknot.storage.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Finds the first of two fields with the same name, for whoever has to take one of them out.
final class TwiceNamed {
    private static final JsonFactory LENIENT =
            JsonFactory.builder().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private TwiceNamed() {}

    /// The damage with both places, as far as the first can be found.
    static DamageException both(String text, DamageException second) {
        Deque<Map<String, TokenStreamLocation>> open = new ArrayDeque<>();
        try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashMap<>());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                } else if (token == JsonToken.PROPERTY_NAME) {
                    String name = parser.getString();
                    TokenStreamLocation place = parser.currentTokenLocation();
                    @Nullable TokenStreamLocation first = open.element().putIfAbsent(name, place);
                    if (first != null) {
                        return second.first(name, first.getLineNr(), first.getColumnNr());
                    }
                }
            }
        } catch (JacksonException e) {
            return second;
        }
        return second;
    }
}
