package app.unknot.service;

/// Port to what keeps the screen unlocked and the machine from sleep. Never waits and never fails.
public interface KeepAwake {
    /// Where nothing needs to stay awake.
    KeepAwake NONE =
            new KeepAwake() {
                @Override
                public void hold() {
                    // nothing sleeps here
                }

                @Override
                public void release() {
                    // nothing was held
                }
            };

    /// Holds until [#release()] or the end of the program, whatever ends it.
    void hold();

    void release();
}
