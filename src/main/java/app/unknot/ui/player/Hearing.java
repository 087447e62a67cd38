package app.unknot.ui.player;

import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;

/// How much of a session can be heard, so that the screen makes up for the rest.
public enum Hearing {
    ALL,
    /// No voice: tones and large letters.
    TONES,
    /// Nothing: large letters and a flash.
    NOTHING;

    static Hearing of(SoundStatus status, SoundSettings settings) {
        boolean muted = settings.voiceVolume() == 0 && settings.toneVolume() == 0;
        if (status.isSilent() || muted) {
            return NOTHING;
        }
        boolean silenced = settings.voiceVolume() == 0;
        return status.isVoiceless() || silenced ? TONES : ALL;
    }
}
