package app.unknot.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;

/// The flags of the health check in words.
final class HealthFlags {
    private HealthFlags() {}

    /// Words by id, in the order of the ids.
    static Map<String, String> words(EditorModel model) {
        Map<String, String> words = new LinkedHashMap<>();
        model.editing().library().health().flags().keySet().stream()
                .sorted()
                .forEach(id -> words.put(id, model.messages().text("flag." + id)));
        return words;
    }
}
