package app.unknot.platform.desktop;

import org.jspecify.annotations.Nullable;

/// A way to keep the computer awake that doesn't exist here.
final class NotKeptException extends Exception {
    private static final long serialVersionUID = 1;

    NotKeptException(String message) {
        super(message);
    }

    NotKeptException(@Nullable Throwable cause) {
        super(cause);
    }
}
