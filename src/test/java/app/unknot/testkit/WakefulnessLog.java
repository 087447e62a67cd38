package app.unknot.testkit;

import app.unknot.service.KeepAwake;

/// Knows whether anything asks the machine to stay awake.
public final class WakefulnessLog implements KeepAwake {
    public boolean isHeld;

    @Override
    public void hold() {
        isHeld = true;
    }

    @Override
    public void release() {
        isHeld = false;
    }
}
