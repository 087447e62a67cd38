package app.unknot.storage.json;

/// The number every file carries, so that a later form of it is recognised.
public final class Schema {
    public static final int CURRENT = 1;

    private Schema() {}

    /// Refuses a file of another form than this program reads.
    ///
    /// @throws ContentException naming both numbers
    public static void expectCurrent(Fields file) {
        int schema = file.whole("schema", 1);
        if (schema != CURRENT) {
            throw file.problem(
                    "schema", "is " + schema + ", from a newer version; this one reads " + CURRENT);
        }
    }
}
