package app.unknot.storage.routine;

import app.unknot.domain.routine.Routine;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.JsonText;
import app.unknot.storage.json.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The routines that come with the program, in the order in which they are offered.
public final class BuiltInRoutines {
    private static final String FOLDER = "/app/unknot/routines/";

    private final RoutineReader reader = new RoutineReader();

    public List<Routine> all() {
        return ids().stream().map(this::routine).toList();
    }

    public List<String> ids() {
        Fields index = JsonText.resource("app/unknot/routines/index.json");
        Schema.CONTENT.expect(index);
        return index.texts("routines");
    }

    /// The file of a routine, as it stands in the program.
    public String text(String id) {
        try (InputStream content =
                BuiltInRoutines.class.getResourceAsStream(FOLDER + id + ".json")) {
            if (content == null) {
                throw new IllegalStateException("The program lacks its routine " + id);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the routine " + id, e);
        }
    }

    private Routine routine(String id) {
        Routine routine = reader.read(id + ".json", text(id));
        if (!routine.id().equals(id)) {
            throw new IllegalStateException(id + ".json holds the routine " + routine.id());
        }
        return routine;
    }
}
