package app.unknot.service.speech;

import java.time.Duration;

/// Lets the programs of the voices end when nobody has needed them for a while, as they hold much
/// memory; who needs them next starts them again.
final class VoiceRest {
    /// A voice is let go when it wasn't needed between two looks: after five to ten minutes.
    static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Voices voices;
    private final VoiceThread thread;
    private boolean isUsed;
    private boolean isWatched;
    private boolean rests;

    /// @param thread the one on which the voices are asked, so that none is let go in a line
    VoiceRest(Voices voices, VoiceThread thread) {
        this.voices = voices;
        this.thread = thread;
    }

    /// A voice is needed now, or may soon be.
    ///
    /// @return whether the voices were let go before
    synchronized boolean disturb() {
        boolean rested = rests;
        rests = false;
        isUsed = true;
        if (!isWatched) {
            isWatched = true;
            thread.executeLater(BETWEEN_LOOKS, this::look);
        }
        return rested;
    }

    private void look() {
        synchronized (this) {
            if (isUsed) {
                isUsed = false;
                thread.executeLater(BETWEEN_LOOKS, this::look);
                return;
            }
            isWatched = false;
            rests = true;
        }
        voices.close();
    }
}
