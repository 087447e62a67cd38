package app.unknot.platform.desktop;

/// One way to keep a computer awake; a system has some of them or none.
interface Wakefulness {
    /// The computer being kept awake; ends with the program at the latest, even when it crashes.
    interface Kept {
        /// Lets the computer sleep. May wait for the system.
        void end();
    }

    /// What the log calls it.
    String name();

    /// Keeps the computer awake. May wait for the system.
    ///
    /// @throws NotKeptException when this way doesn't exist here
    Kept begin(String reason) throws NotKeptException;
}
