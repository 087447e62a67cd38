package app.unknot.service;

import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.Talk;
import java.util.Optional;

/// What the person prefers to hear.
///
/// @param voice id of the chosen voice; empty for the automatic choice
/// @param voiceVolume percent, 0 to 100
/// @param toneVolume percent, 0 to 100
/// @param leansToSide whether the work on the left side is heard on the left, and the other way
///   round
/// @param eyesFree whether a session begins with any key as the one input
public record SoundSettings(
        Optional<String> voice,
        Talk talk,
        BreathGuide breath,
        int voiceVolume,
        int toneVolume,
        boolean leansToSide,
        boolean eyesFree) {

    /// What a new person gets.
    public static final SoundSettings DEFAULT =
            new SoundSettings(Optional.empty(), Talk.FULL, BreathGuide.BOTH, 90, 60, false, true);

    public SoundSettings {
        requirePercent(voiceVolume);
        requirePercent(toneVolume);
    }

    private static void requirePercent(int volume) {
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("A volume is 0 to 100 percent, not " + volume);
        }
    }

    public Guidance guidance() {
        return new Guidance(talk, breath, eyesFree);
    }

    public SoundSettings withVoice(Optional<String> id) {
        return new SoundSettings(id, talk, breath, voiceVolume, toneVolume, leansToSide, eyesFree);
    }

    public SoundSettings withTalk(Talk much) {
        return new SoundSettings(
                voice, much, breath, voiceVolume, toneVolume, leansToSide, eyesFree);
    }

    public SoundSettings withBreath(BreathGuide guide) {
        return new SoundSettings(
                voice, talk, guide, voiceVolume, toneVolume, leansToSide, eyesFree);
    }

    public SoundSettings withVoiceVolume(int percent) {
        return new SoundSettings(voice, talk, breath, percent, toneVolume, leansToSide, eyesFree);
    }

    public SoundSettings withToneVolume(int percent) {
        return new SoundSettings(voice, talk, breath, voiceVolume, percent, leansToSide, eyesFree);
    }

    public SoundSettings withLean(boolean leans) {
        return new SoundSettings(voice, talk, breath, voiceVolume, toneVolume, leans, eyesFree);
    }

    public SoundSettings withEyesFree(boolean on) {
        return new SoundSettings(voice, talk, breath, voiceVolume, toneVolume, leansToSide, on);
    }
}
