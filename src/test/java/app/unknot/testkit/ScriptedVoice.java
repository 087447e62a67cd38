package app.unknot.testkit;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceEngine;
import app.unknot.service.VoiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A voice that does to each line what a test tells it, and remembers what it was asked.
public final class ScriptedVoice implements VoiceEngine {
    /// What becomes of a line.
    public interface Script {
        Pcm render(Utterance line) throws VoiceException, InterruptedException;
    }

    private final String id;
    private final String language;
    private final Script script;
    private final List<String> asked = new ArrayList<>();
    private int closed;
    private boolean isWarm;

    public ScriptedVoice(String id, String language, Script script) {
        this.id = id;
        this.language = language;
        this.script = script;
    }

    /// A voice that speaks every line, in as many samples as it has letters.
    public static ScriptedVoice speaking(String id, String language) {
        return new ScriptedVoice(id, language, line -> Pcm.of(new float[line.text().length()]));
    }

    /// A voice that is always dead.
    public static ScriptedVoice dead(String id, String language) {
        return new ScriptedVoice(
                id,
                language,
                line -> {
                    throw new VoiceException(VoiceException.Blame.VOICE, id + " is dead");
                });
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String edition(Locale ofLanguage) {
        return "1";
    }

    @Override
    public boolean speaks(Locale asked) {
        return asked.getLanguage().equals(language);
    }

    @Override
    public void warmUp() {
        isWarm = true;
    }

    @Override
    public Pcm render(Utterance line) throws VoiceException, InterruptedException {
        asked.add(line.text());
        return script.render(line);
    }

    @Override
    public void close() {
        closed++;
    }

    /// The texts it was asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public int closed() {
        return closed;
    }

    public boolean isWarm() {
        return isWarm;
    }
}
