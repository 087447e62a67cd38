package app.unknot.ui.settings;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import java.nio.file.Path;
import java.util.List;

/// What the person is asked, or told, before and while something is done with all of their data.
public sealed interface DataQuestion {
    /// Nothing is asked.
    record None() implements DataQuestion {}

    /// It is being done.
    record Working() implements DataQuestion {}

    /// Whether to go back to a backup.
    ///
    /// @param now what there is, for comparison
    record Restore(Backup backup, Contents now) implements DataQuestion {
        public boolean hasLess() {
            return backup.contents().hasLessThan(now);
        }
    }

    /// Whether to move the library to this folder.
    record Move(Path to) implements DataQuestion {}

    /// Whether to use the library that is in the chosen folder already.
    record UseOther(Path library) implements DataQuestion {}

    /// Whether to delete everything: the first of two questions.
    record Delete(Contents now, int backups) implements DataQuestion {}

    /// Whether to delete everything, for the second time.
    record DeleteReally() implements DataQuestion {}

    /// Everything is deleted, and the program can only close.
    ///
    /// @param left files that are still there
    record Deleted(List<String> left) implements DataQuestion {
        public Deleted {
            left = List.copyOf(left);
        }
    }
}
