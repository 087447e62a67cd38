package app.unknot.domain.sound;

import java.time.Duration;

/// A sound that is being mixed, from its first sample to its last or to where it was stopped.
public final class Sounding {
    /// A sound that is cut out of something begins and ends in the middle of a wave.
    private static final int EDGE = Pcm.samplesIn(Duration.ofMillis(3));

    private static final int FADE = Pcm.samplesIn(Mix.FADE);

    private final Pcm sound;
    private final Track track;
    private final double left;
    private final double right;
    private final Ramp fade = new Ramp(1);
    private int delay;
    private int position;
    private volatile boolean isOver;

    Sounding(Pcm sound, Track track, double lean, int delay) {
        if (!(lean >= -1 && lean <= 1)) {
            throw new IllegalArgumentException("A sound leans from -1 to 1, not " + lean);
        }
        if (delay < 0) {
            throw new IllegalArgumentException("A sound can't begin %d earlier".formatted(-delay));
        }
        this.sound = sound;
        this.track = track;
        this.delay = delay;
        this.isOver = sound.size() == 0;
        // Both ears together stay equally loud, and in the middle each has the sound as it is.
        double angle = (lean + 1) * Math.PI / 4;
        this.left = lean == 0 ? 1 : Math.sqrt(2) * Math.cos(angle);
        this.right = lean == 0 ? 1 : Math.sqrt(2) * Math.sin(angle);
    }

    /// Fades it out; one that hasn't begun never will.
    public void stop() {
        if (delay > 0) {
            isOver = true;
        }
        fade.to(0, FADE);
    }

    /// True once its last sample is mixed; may be asked by any thread.
    public boolean isOver() {
        return isOver;
    }

    boolean isVoice() {
        return track == Track.VOICE;
    }

    /// Whether the tones give way to it now.
    boolean isSpoken() {
        return isVoice() && !isOver && delay == 0 && fade.target() > 0;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double next() {
        if (isOver) {
            return 0;
        }
        if (delay > 0) {
            delay--;
            return 0;
        }
        double gain = fade.next() * edge();
        double sample = gain * sound.at(position);
        position++;
        if (position == sound.size() || fade.value() == 0) {
            isOver = true;
        }
        return sample;
    }

    private double edge() {
        int toAnEnd = Math.min(position, sound.size() - 1 - position);
        return toAnEnd >= EDGE ? 1 : (double) toAnEnd / EDGE;
    }
}
