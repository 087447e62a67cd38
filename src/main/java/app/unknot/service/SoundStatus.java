package app.unknot.service;

import java.util.List;
import java.util.Optional;

/// What can be heard on this computer now, as the screens show it.
///
/// @param voices ids of those that can be chosen; empty until that was looked up
/// @param isKnown whether the voices were looked up already
public record SoundStatus(
        boolean isKnown, VoiceInUse voice, List<String> voices, SoundOutput.State output) {

    /// Before anything was looked up.
    public static final SoundStatus UNKNOWN =
            new SoundStatus(
                    false,
                    new VoiceInUse(Optional.empty(), VoiceInUse.Reason.NONE_KNOWS),
                    List.of(),
                    SoundOutput.State.UNTRIED);

    /// Whether nobody can speak, as far as is known.
    public boolean isVoiceless() {
        return isKnown && voice.id().isEmpty();
    }

    /// Whether nothing at all can be heard, as far as is known.
    public boolean isSilent() {
        return output == SoundOutput.State.NO_DEVICE;
    }
}
