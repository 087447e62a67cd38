package app.unknot.testkit;

import app.unknot.service.Notice;
import app.unknot.service.StoreException;
import java.io.IOException;

/// What a full disk says.
public final class FullDisk {
    private FullDisk() {}

    public static Notice notice(String file) {
        return new Notice(Notice.Kind.NOT_SAVED, file, "The disk is full.");
    }

    static StoreException refusing(String file) {
        return new StoreException(notice(file), new IOException("full"));
    }
}
