package app.unknot.app;

import app.unknot.platform.desktop.DisplayTrouble;

/// A window was asked for where none can be shown.
public final class NoDisplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient DisplayTrouble trouble;

    NoDisplayException(DisplayTrouble trouble) {
        super(trouble.toString());
        this.trouble = trouble;
    }

    public DisplayTrouble trouble() {
        return trouble;
    }
}
