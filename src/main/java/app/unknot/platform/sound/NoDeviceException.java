package app.unknot.platform.sound;

/// Nothing that sound could come out of.
public final class NoDeviceException extends Exception {
    private static final long serialVersionUID = 1;

    public NoDeviceException(Throwable cause) {
        super("No sound device can be opened: " + cause.getMessage(), cause);
    }
}
