package app.unknot.service.speech;

import app.unknot.domain.session.Heard;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import app.unknot.service.SideLean;
import java.util.List;
import java.util.function.Function;

/// A whole session as it is heard without any input, for a file.
public final class SessionScore {
    private SessionScore() {}

    /// The score of a plan.
    ///
    /// @param leans whether the side that is worked on is heard on that side
    /// @param spoken the sound of a line, asked for when its time comes
    public static SoundScore of(SessionPlan plan, boolean leans, Function<String, Pcm> spoken) {
        ToneShelf tones = new ToneShelf();
        List<Entry> entries =
                Heard.of(plan).stream().map(heard -> entry(heard, leans, spoken, tones)).toList();
        return new SoundScore(entries, plan.length());
    }

    private static Entry entry(
            Heard heard, boolean leans, Function<String, Pcm> spoken, ToneShelf tones) {
        return switch (heard) {
            case Heard.Line line ->
                    new Entry(
                            heard.at(),
                            () -> spoken.apply(line.cue().cue().text()),
                            Track.VOICE,
                            SideLean.of(leans, line.cue().leg().occurrence().side()));
            case Heard.Sound sound ->
                    new Entry(
                            heard.at(),
                            () -> tones.of(sound.cue().tone(), sound.cue().length()),
                            Track.TONES,
                            SideLean.of(leans, sound.cue().side()));
        };
    }
}
