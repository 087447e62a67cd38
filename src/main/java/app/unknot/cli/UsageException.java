package app.unknot.cli;

/// What was typed can't be understood; the message is the one line that says what is possible.
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
