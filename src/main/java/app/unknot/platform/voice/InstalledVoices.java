package app.unknot.platform.voice;

import app.unknot.service.VoiceEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The voices that this computer has, in the order in which they are chosen by themselves: the
/// system's own on a Mac and on Windows, the built-in one, and then `espeak-ng`, which knows the
/// languages that no other does.
public final class InstalledVoices {
    private InstalledVoices() {}

    /// Starts nothing.
    public static List<VoiceEngine> find() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<Speaker> speakers = new ArrayList<>();
        if (system.startsWith("mac")) {
            MacVoice.find().ifPresent(speakers::add);
        } else if (system.startsWith("windows")) {
            WindowsVoice.find().ifPresent(speakers::add);
        }
        VoiceFolder.command().map(BuiltInVoice::new).ifPresent(speakers::add);
        EspeakVoice.find().ifPresent(speakers::add);
        return speakers.stream().<VoiceEngine>map(SpokenVoice::new).toList();
    }
}
