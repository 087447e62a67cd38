package app.unknot.domain.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Lays sounds over one another, block by block: the same arithmetic for the loudspeaker, a file
/// and a test.
///
/// Depends on nothing but its calls, so that the same calls give the same samples. Not for several
/// threads.
public final class Mix {
    /// How much of the tones is left while the voice speaks.
    public static final double DUCKED = 0.25;

    /// Within this the tones are down when the voice begins.
    public static final Duration DUCK_ATTACK = Duration.ofMillis(60);

    /// Within this they are back when it has ended.
    public static final Duration DUCK_RELEASE = Duration.ofMillis(400);

    /// How long a sound that is stopped takes to fade out.
    public static final Duration FADE = Duration.ofMillis(30);

    /// Up to here samples stay as they are.
    private static final double KNEE = 0.8;

    private static final int DUCK_DOWN = perUnit(DUCK_ATTACK, 1 - DUCKED);
    private static final int DUCK_UP = perUnit(DUCK_RELEASE, 1 - DUCKED);
    private static final int VOLUME_CHANGE = Pcm.samplesIn(Duration.ofMillis(50));

    private final List<Sounding> soundings = new ArrayList<>();
    private final Map<Track, Ramp> volumes = new EnumMap<>(Track.class);
    private final Ramp duck = new Ramp(1);

    public Mix() {
        for (Track track : Track.values()) {
            volumes.put(track, new Ramp(1));
        }
    }

    /// Begins a sound with the next sample that is mixed.
    ///
    /// @param lean from -1, the left ear alone, over 0 to 1, the right ear alone
    public Sounding play(Pcm sound, Track track, double lean) {
        return play(sound, track, lean, 0);
    }

    /// Begins a sound later.
    ///
    /// @param delay samples to be mixed before it
    public Sounding play(Pcm sound, Track track, double lean, int delay) {
        Sounding sounding = new Sounding(sound, track, lean, delay);
        if (!sounding.isOver()) {
            soundings.add(sounding);
        }
        return sounding;
    }

    /// Sets how loud a track is, without a click.
    ///
    /// @param volume from 0 to 1; half of it sounds about half as loud
    public void volume(Track track, double volume) {
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("A volume is from 0 to 1, not " + volume);
        }
        ramp(track).to(volume * volume, VOLUME_CHANGE);
    }

    /// Fades everything out.
    public void stopAll() {
        soundings.forEach(Sounding::stop);
    }

    /// Whether every sound is over, so that what comes next is silence.
    public boolean isSilent() {
        return soundings.isEmpty();
    }

    /// Mixes what comes next.
    ///
    /// @param stereo is overwritten: left, right, left, right, each within -1 and 1
    public void next(float[] stereo) {
        Ramp voice = ramp(Track.VOICE);
        Ramp tone = ramp(Track.TONES);
        for (int i = 0; i < stereo.length; i += 2) {
            double left = 0;
            double right = 0;
            boolean isSpoken = isSpoken();
            duck.to(isSpoken ? DUCKED : 1, isSpoken ? DUCK_DOWN : DUCK_UP);
            double ducked = duck.next();
            double voices = voice.next();
            double tones = tone.next() * ducked;
            for (int s = 0; s < soundings.size(); s++) {
                Sounding sounding = soundings.get(s);
                double sample = sounding.next() * (sounding.isVoice() ? voices : tones);
                left += sample * sounding.left();
                right += sample * sounding.right();
            }
            stereo[i] = limited(left);
            stereo[i + 1] = limited(right);
        }
        soundings.removeIf(Sounding::isOver);
    }

    private boolean isSpoken() {
        for (int s = 0; s < soundings.size(); s++) {
            if (soundings.get(s).isSpoken()) {
                return true;
            }
        }
        return false;
    }

    private Ramp ramp(Track track) {
        Ramp ramp = volumes.get(track);
        if (ramp == null) {
            throw new IllegalStateException("No volume of " + track);
        }
        return ramp;
    }

    private static int perUnit(Duration length, double way) {
        return (int) Math.round(Pcm.samplesIn(length) / way);
    }

    /// Leaves what is quiet as it is and bends what is too loud, so that nothing is cut off.
    private static float limited(double sample) {
        double size = Math.abs(sample);
        if (size <= KNEE) {
            return (float) sample;
        }
        double room = 1 - KNEE;
        return (float) Math.copySign(KNEE + room * Math.tanh((size - KNEE) / room), sample);
    }
}
