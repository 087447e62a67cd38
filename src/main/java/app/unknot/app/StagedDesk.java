package app.unknot.app;

import app.unknot.domain.session.Tone;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundOutput;
import app.unknot.service.SoundStatus;
import app.unknot.service.VoiceInUse;
import app.unknot.service.VoiceInUse.Reason;
import java.util.List;
import java.util.Optional;

/// A sound that can be put into each state that a picture is taken of.
final class StagedDesk implements SoundDesk {
    private SoundStatus status =
            status(Optional.of("built-in"), Reason.AUTOMATIC, SoundOutput.State.AUDIBLE);
    private boolean settled = true;

    private static SoundStatus status(
            Optional<String> voice, Reason reason, SoundOutput.State output) {
        List<String> voices = voice.isPresent() ? List.of("built-in", "espeak-ng") : List.of();
        return new SoundStatus(true, new VoiceInUse(voice, reason), voices, output);
    }

    /// As on a computer without a voice.
    void takeVoice() {
        status = status(Optional.empty(), Reason.NONE_KNOWS, SoundOutput.State.AUDIBLE);
    }

    /// As on a computer without a loudspeaker.
    void takeDevice() {
        status = status(Optional.of("built-in"), Reason.AUTOMATIC, SoundOutput.State.NO_DEVICE);
    }

    /// As while the lines are still being rendered.
    void delay() {
        settled = false;
    }

    @Override
    public SoundStatus status() {
        return status;
    }

    @Override
    public Runnable onChange(Runnable changed) {
        return () -> {};
    }

    @Override
    public void look() {
        // it is as it was staged
    }

    @Override
    public void hear(String line) {
        // pictures are silent
    }

    @Override
    public boolean isSettled(List<String> lines) {
        return settled;
    }

    @Override
    public void sample(Tone tone) {
        // pictures are silent
    }

    @Override
    public void silence() {
        // pictures are silent
    }
}
