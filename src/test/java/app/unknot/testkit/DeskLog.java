package app.unknot.testkit;

import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.RoutineDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes down which routines were to be made or changed.
public final class DeskLog implements RoutineDesk {
    public final List<String> asked = new ArrayList<>();
    public final Map<String, String> left = new LinkedHashMap<>();

    @Override
    public void makeNew() {
        asked.add("new");
    }

    @Override
    public void edit(Routine own) {
        asked.add("edit " + own.id());
    }

    @Override
    public void copy(Routine routine) {
        asked.add("copy " + routine.id());
    }

    @Override
    public Map<String, String> drafts() {
        return Map.copyOf(left);
    }

    @Override
    public void goOn(String draft) {
        asked.add("go on " + draft);
    }

    @Override
    public void discard(String draft) {
        left.remove(draft);
    }
}
