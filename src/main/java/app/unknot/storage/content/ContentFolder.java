package app.unknot.storage.content;

import app.unknot.storage.json.Fields;
import app.unknot.storage.json.JsonText;
import app.unknot.storage.json.Schema;

/// The program's own data files.
final class ContentFolder {
    private static final String FOLDER = "app/unknot/content/";

    private ContentFolder() {}

    static Fields read(String name) {
        Fields file = JsonText.resource(FOLDER + name);
        Schema.CONTENT.expect(file);
        return file;
    }
}
