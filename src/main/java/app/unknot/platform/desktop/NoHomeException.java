package app.unknot.platform.desktop;

/// There is no home folder that the person's files could be kept in.
public final class NoHomeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoHomeException(String home) {
        super("There is no home folder: " + home);
    }
}
