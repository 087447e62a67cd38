package app.unknot.storage.content;

import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.health.SelfCheckPlan;
import app.unknot.storage.json.Fields;
import java.util.List;

/// Reads the small tests of movement from the program's own resources.
public final class SelfCheckReader {
    public SelfCheckPlan read() {
        return read(ContentFolder.read("self-checks.json"));
    }

    static SelfCheckPlan read(Fields file) {
        int everyDays = file.whole("everyDays", 1);
        int bigDifference = file.whole("bigDifference", 1);
        List<SelfCheck> checks =
                file.objects("checks").stream().map(SelfCheckReader::check).toList();
        return file.made("checks", () -> new SelfCheckPlan(everyDays, bigDifference, checks));
    }

    private static SelfCheck check(Fields check) {
        return new SelfCheck(
                check.id("id"),
                check.flag("bySide"),
                check.whole("levels", 2),
                check.texts("sources"));
    }
}
