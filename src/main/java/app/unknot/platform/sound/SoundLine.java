package app.unknot.platform.sound;

/// An open way to a loudspeaker, as little of it as can go wrong.
public interface SoundLine {
    /// Hands over bytes; waits while the device has no room.
    ///
    /// @return how many were taken; fewer than given when the device has gone
    int write(byte[] bytes);

    /// Bytes that can be handed over without waiting.
    int room();

    /// Bytes that it holds at most.
    int capacity();

    /// Gives the device back; may wait for it.
    void close();

    /// Opens the way.
    @FunctionalInterface
    interface Factory {
        /// Opens the way; may wait for the device.
        ///
        /// @throws NoDeviceException when there is no device, or it can't be had now
        SoundLine open() throws NoDeviceException;
    }
}
