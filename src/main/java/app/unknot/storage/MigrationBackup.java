package app.unknot.storage;

import app.unknot.storage.json.Schema;
import java.io.IOException;
import java.util.regex.Pattern;

/// The backup that is made before the first file of its kind is rewritten in a newer form, so that
/// an older version of the program can be gone back to. It is kept for good.
final class MigrationBackup {
    private static final Pattern REASON = Pattern.compile("before-[a-z]+-[0-9]+");

    private final Backups backups;

    MigrationBackup(Backups backups) {
        this.backups = backups;
    }

    /// Makes it, unless there is one already.
    ///
    /// @throws IOException when it can't be made: then nothing must be rewritten
    void before(Schema schema) throws IOException {
        String reason = "before-" + schema.kind() + "-" + schema.current();
        if (backups.all().stream().noneMatch(backup -> backup.reason().equals(reason))) {
            backups.make(reason);
        }
    }

    static boolean isReason(String reason) {
        return REASON.matcher(reason).matches();
    }
}
