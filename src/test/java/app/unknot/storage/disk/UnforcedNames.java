package app.unknot.storage.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Changes of names that a power cut may undo, each on its own.
final class UnforcedNames {
    /// @param isRename whether a file got its name by renaming, not by being made
    private record Pending(Path folder, Change change, boolean isRename) {}

    private final List<Pending> pending = new ArrayList<>();

    /// What becomes of the names.
    interface Change {
        void applyTo(Map<Path, Object> names);
    }

    void add(Path folder, Change change, boolean isRename) {
        pending.add(new Pending(folder, change, isRename));
    }

    /// Makes sure of the names in one folder, but for mistakes.
    void force(Path folder, Set<Sabotage> sabotage, Map<Path, Object> forced) {
        for (Pending each : List.copyOf(pending)) {
            Sabotage forgotten =
                    each.isRename()
                            ? Sabotage.FOLDERS_NOT_FORCED_AFTER_RENAMING
                            : Sabotage.FOLDERS_NOT_FORCED_AFTER_CREATING;
            if (each.folder().equals(folder) && !sabotage.contains(forgotten)) {
                each.change().applyTo(forced);
                pending.remove(each);
            }
        }
    }

    /// Any of them may have come to the disk before.
    void crash(SplittableRandom random, Map<Path, Object> forced) {
        for (Pending each : pending) {
            if (random.nextBoolean()) {
                each.change().applyTo(forced);
            }
        }
        pending.clear();
    }
}
