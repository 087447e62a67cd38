package app.unknot.testkit;

import app.unknot.service.KeepAwake;

/// Knows whether anything asks the machine to stay awake.
public final class WakefulnessLog implements KeepAwake {
    private int holds;

    /// Whether anything holds it.
    public boolean isHeld() {
        return holds > 0;
    }

    @Override
    public Hold hold(String reason) {
        holds++;
        return new Hold() {
            private boolean isClosed;

            @Override
            public void close() {
                holds -= isClosed ? 0 : 1;
                isClosed = true;
            }
        };
    }
}
