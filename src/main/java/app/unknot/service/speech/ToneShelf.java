package app.unknot.service.speech;

import app.unknot.domain.session.Tone;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Signal;
import app.unknot.domain.sound.Tones;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The sounds of the tones, each made once.
final class ToneShelf {
    private record Kind(Tone tone, Duration length) {}

    private final Map<Kind, Pcm> made = new ConcurrentHashMap<>();

    /// The sound of a tone.
    ///
    /// @param length of a breath; any other tone has its own
    Pcm of(Tone tone, Duration length) {
        Duration asked = tone.isBreath() ? length : Duration.ZERO;
        return made.computeIfAbsent(new Kind(tone, asked), ToneShelf::make);
    }

    private static Pcm make(Kind kind) {
        return switch (kind.tone()) {
            case BREATH_IN -> Tones.breathIn(kind.length());
            case BREATH_OUT -> Tones.breathOut(kind.length());
            case MOVE -> Signal.MOVE.sound();
            case HOLD -> Signal.HOLD.sound();
            case SWITCH_SIDES -> Signal.SWITCH_SIDES.sound();
            case FINISH -> Signal.FINISH.sound();
        };
    }

    /// The soft sound of waiting, as often as it fits that length.
    Pcm wait(Duration length) {
        float[] once = Tones.waiting().samples();
        float[] all = new float[Pcm.samplesIn(length) / once.length * once.length];
        for (int at = 0; at < all.length; at += once.length) {
            System.arraycopy(once, 0, all, at, once.length);
        }
        return Pcm.of(all);
    }
}
