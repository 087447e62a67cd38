package app.unknot.storage;

import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutineDraft;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import app.unknot.storage.routine.RoutineReader;
import app.unknot.storage.routine.RoutineWriter;
import tools.jackson.databind.node.ObjectNode;

/// An edited routine as a JSON document.
final class RoutineDraftForm {
    private static final String ROUTINE = "routine";

    private RoutineDraftForm() {}

    static ObjectNode write(RoutineDraft draft) {
        ObjectNode root = JsonLayout.object();
        root.put(Schema.FIELD, FileForms.ROUTINE_DRAFT.current());
        root.put("isNew", draft.isNew());
        root.set(ROUTINE, RoutineWriter.write(draft.routine()));
        return root;
    }

    /// The draft in a document.
    ///
    /// @throws DamageException also for a newer form
    static RoutineDraft read(String file, JsonDocument document) throws DamageException {
        JsonValues values = FileForms.ROUTINE_DRAFT.migrated(document).values();
        values.whole(Schema.FIELD, 1, FileForms.ROUTINE_DRAFT.current());
        boolean isNew = values.flag("isNew");
        try {
            String text = JsonLayout.text(document.root().path(ROUTINE));
            Routine routine = new RoutineReader().read(file, text);
            return new RoutineDraft(routine, isNew);
        } catch (ContentException e) {
            throw values.wrong(ROUTINE, String.valueOf(e.getMessage()));
        }
    }
}
