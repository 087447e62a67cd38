package app.unknot.storage.content;

import app.unknot.domain.health.SelfCheck;
import app.unknot.storage.json.Fields;
import java.util.List;

/// Reads the small tests of movement from the program's own resources.
public final class SelfCheckReader {
    public List<SelfCheck> read() {
        return read(ContentFolder.read("self-checks.json"));
    }

    List<SelfCheck> read(Fields file) {
        return file.objects("checks").stream().map(SelfCheckReader::check).toList();
    }

    private static SelfCheck check(Fields check) {
        return check.made(
                "levels",
                () ->
                        new SelfCheck(
                                check.id("id"),
                                check.flag("bySide"),
                                check.whole("levels", 2),
                                check.texts("sources")));
    }
}
