package app.unknot.storage.routine;

import app.unknot.domain.routine.Routine;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.JsonText;
import app.unknot.storage.json.Schema;
import java.io.InputStream;
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
        Schema.expectCurrent(index);
        return index.texts("routines");
    }

    private Routine routine(String id) {
        String file = id + ".json";
        InputStream content = BuiltInRoutines.class.getResourceAsStream(FOLDER + file);
        if (content == null) {
            throw new IllegalStateException("The program lacks its routine " + file);
        }
        Routine routine = reader.read(file, content);
        if (!routine.id().equals(id)) {
            throw new IllegalStateException(file + " holds the routine " + routine.id());
        }
        return routine;
    }
}
