package app.unknot.service;

import java.io.IOException;

/// Something could not be saved; its notice says what to tell the person.
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Notice notice;

    public StoreException(Notice notice, IOException cause) {
        super(notice.kind() + " " + notice.file() + " " + notice.detail(), cause);
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
