package app.unknot.service.speech;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Track;
import app.unknot.service.SoundOutput;
import java.util.ArrayList;
import java.util.List;

/// Remembers what was played.
final class Loudspeaker implements SoundOutput {
    final List<Played> played = new ArrayList<>();
    State state = State.AUDIBLE;

    static final class Played implements Playing {
        final Pcm sound;
        final Track track;
        final double lean;
        boolean stopped;

        Played(Pcm sound, Track track, double lean) {
            this.sound = sound;
            this.track = track;
            this.lean = lean;
        }

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public boolean isOver() {
            return false;
        }
    }

    List<Played> spoken() {
        return played.stream().filter(each -> each.track == Track.VOICE).toList();
    }

    List<Played> tones() {
        return played.stream().filter(each -> each.track == Track.TONES).toList();
    }

    @Override
    public Playing play(Pcm sound, Track track, double lean) {
        Played now = new Played(sound, track, lean);
        played.add(now);
        return now;
    }

    @Override
    public void volume(Track track, double volume) {
        // as loud as it is
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void onState(Runnable changed) {
        // it never changes by itself
    }

    @Override
    public void close() {
        // nothing is open
    }
}
