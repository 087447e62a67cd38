package app.unknot.domain.sound;

import java.time.Duration;
import java.util.List;

/// A short sound with a meaning of its own. Each has another number of notes or another direction,
/// so that they can be told apart by someone who can't tell pitches.
public enum Signal {
    /// Two notes up: something else is to be done now.
    MOVE,
    /// One long, low note: stay.
    HOLD,
    /// High and low, twice: the other side.
    SWITCH_SIDES,
    /// Four notes up, the last one long: the end of the session.
    FINISH,
    /// A tick: a press was taken.
    PRESSED,
    /// A soft knock for each count before something begins.
    COUNT;

    private static final double LEVEL = 0.32;

    private List<Note> notes() {
        return switch (this) {
            case MOVE -> List.of(note(0, 587.33, 240), note(170, 880, 420));
            case HOLD -> List.of(note(0, 392, 1300));
            case SWITCH_SIDES ->
                    List.of(
                            note(0, 783.99, 300),
                            note(220, 523.25, 300),
                            note(520, 783.99, 300),
                            note(740, 523.25, 520));
            case FINISH ->
                    List.of(
                            note(0, 523.25, 320),
                            note(200, 659.26, 320),
                            note(400, 783.99, 320),
                            note(600, 1046.5, 1400));
            case PRESSED -> List.of(note(0, 1318.5, 70));
            case COUNT -> List.of(note(0, 698.46, 130));
        };
    }

    private static Note note(long atMillis, double hertz, long millis) {
        return new Note(Duration.ofMillis(atMillis), hertz, Duration.ofMillis(millis), LEVEL);
    }

    /// The sound itself, made anew by each call.
    public Pcm sound() {
        List<Note> notes = notes();
        float[] samples = new float[notes.stream().mapToInt(Note::end).max().orElse(0)];
        notes.forEach(note -> note.addTo(samples));
        return Pcm.of(samples);
    }

    /// The pitches in their order, in hertz; by these a recording of it can be recognised.
    public List<Double> pitches() {
        return notes().stream().map(Note::hertz).toList();
    }
}
