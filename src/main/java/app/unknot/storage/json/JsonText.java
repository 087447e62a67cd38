package app.unknot.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Turns JSON text into [Fields], refusing what would be read in two ways, such as a field named
/// twice.
public final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonText() {}

    /// Reads a file that holds one object.
    ///
    /// @param file the name to use in messages
    /// @throws ContentException when the text is no JSON, or is not one object
    public static Fields read(String file, String text) {
        JsonNode root;
        try {
            root = tree(text);
        } catch (JacksonException e) {
            throw unreadable(file, e);
        }
        if (!root.isObject()) {
            throw new ContentException(file, "", "should hold one object in { }");
        }
        return new Fields(file, "", root);
    }

    /// The same as a tree, for what isn't read field by field.
    ///
    /// @return a missing node when the text is empty
    /// @throws JacksonException when the text is no JSON
    public static JsonNode tree(String text) {
        return JsonTree.read(FACTORY, text, false);
    }

    /// Reads a file as UTF-8 and closes it.
    private static Fields read(String file, InputStream content) {
        try (content) {
            return read(file, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }

    /// Reads a resource of the program itself.
    ///
    /// @param path from the root, such as `app/unknot/content/areas.json`
    public static Fields resource(String path) {
        InputStream content = JsonText.class.getResourceAsStream("/" + path);
        if (content == null) {
            throw new IllegalStateException("The program lacks its resource " + path);
        }
        return read(path.substring(path.lastIndexOf('/') + 1), content);
    }

    private static ContentException unreadable(String file, JacksonException e) {
        var location = e.getLocation();
        String place =
                location == null
                        ? ""
                        : "line %d, column %d"
                                .formatted(location.getLineNr(), location.getColumnNr());
        var problem = new ContentException(file, place, e.getOriginalMessage());
        problem.initCause(e);
        return problem;
    }
}
