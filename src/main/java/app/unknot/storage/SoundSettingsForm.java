package app.unknot.storage;

import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Talk;
import app.unknot.service.SoundSettings;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.JsonValues.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What the person prefers to hear, as an object within the settings. What is left out has its
/// default.
final class SoundSettingsForm {
    private static final String VOICE = "voice";
    private static final String AUTOMATIC = "automatic";
    private static final String TALK = "talk";
    private static final String BREATH = "breath";
    private static final String VOICE_VOLUME = "voiceVolume";
    private static final String TONE_VOLUME = "toneVolume";
    private static final String LEAN = "leansToSide";
    private static final String EYES_FREE = "eyesFree";

    private static final Map<String, Talk> TALKS = JsonValues.words(Talk.class);
    private static final Map<String, BreathGuide> GUIDES = JsonValues.words(BreathGuide.class);

    private final JsonValues values;
    private final boolean lenient;

    private SoundSettingsForm(JsonValues values, boolean lenient) {
        this.values = values;
        this.lenient = lenient;
    }

    /// The settings in an object.
    ///
    /// @param lenient whether a value of the wrong kind counts as left out
    static SoundSettings read(JsonValues values, boolean lenient) throws DamageException {
        return new SoundSettingsForm(values, lenient).read();
    }

    private SoundSettings read() throws DamageException {
        SoundSettings none = SoundSettings.DEFAULT;
        return new SoundSettings(
                or(none.voice(), VOICE, this::voice),
                or(none.talk(), TALK, name -> values.word(name, TALKS)),
                or(none.breath(), BREATH, name -> values.word(name, GUIDES)),
                or(none.voiceVolume(), VOICE_VOLUME, name -> values.whole(name, 0, 100)),
                or(none.toneVolume(), TONE_VOLUME, name -> values.whole(name, 0, 100)),
                or(none.leansToSide(), LEAN, values::flag),
                or(none.eyesFree(), EYES_FREE, values::flag));
    }

    private Optional<String> voice(String name) throws DamageException {
        return Optional.of(values.text(name)).filter(id -> !id.equals(AUTOMATIC));
    }

    /// Puts the settings into an object, whose other fields stay as they are.
    static void write(SoundSettings sound, ObjectNode node) {
        node.put(VOICE, sound.voice().orElse(AUTOMATIC));
        node.put(TALK, sound.talk().name().toLowerCase(Locale.ROOT));
        node.put(BREATH, sound.breath().name().toLowerCase(Locale.ROOT));
        node.put(VOICE_VOLUME, sound.voiceVolume());
        node.put(TONE_VOLUME, sound.toneVolume());
        node.put(LEAN, sound.leansToSide());
        node.put(EYES_FREE, sound.eyesFree());
    }

    private <T> T or(T otherwise, String name, Reading<T> reading) throws DamageException {
        try {
            return values.or(otherwise, name, reading);
        } catch (DamageException e) {
            if (lenient) {
                return otherwise;
            }
            throw e;
        }
    }
}
