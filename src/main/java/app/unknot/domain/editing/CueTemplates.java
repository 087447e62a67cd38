package app.unknot.domain.editing;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.session.SpeechPace;
import app.unknot.domain.session.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Spoken lines for each kind of step that keep every rule as they are: all that the kind calls
/// for, one after the other at the slowest pace.
public final class CueTemplates {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BEFORE_END = Duration.ofSeconds(5);

    private final Wording wording;
    private final TemplateWords words;
    private final SpeechPace pace;

    /// @param slowestPace in words a minute
    public CueTemplates(Wording wording, TemplateWords words, int slowestPace) {
        this.wording = wording.forInput(true); // the words for any key are the longer ones
        this.words = words;
        this.pace = SpeechPace.wordsPerMinute(slowestPace);
    }

    /// What a step is like as far as its lines depend on it.
    ///
    /// @param kind the kebab-case word of the file format
    /// @param direction the word of the way a ball is rolled; empty where none is
    /// @param breaths of a hold
    /// @param leadsToHold whether a hold follows in the same block
    public record Occasion(
            String kind,
            String area,
            Position position,
            Sides sides,
            Pressure pressure,
            String direction,
            int breaths,
            boolean leadsToHold) {}

    /// The lines, and the time that they take at the slowest pace.
    public record Lines(List<Cue> cues, Duration length) {
        public Lines {
            cues = List.copyOf(cues);
        }
    }

    public Lines of(Occasion occasion) {
        if (occasion.kind().equals("hold")) {
            return hold(occasion);
        }
        List<Cue> cues = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (TemplateLine line : lines(occasion)) {
            Cue cue = cue(occasion, line, new Anchor.AfterStart(at));
            cues.add(cue);
            at = Duration.ofSeconds(at.plus(length(cue.text())).plus(PAUSE).toSeconds() + 1);
        }
        if (occasion.kind().equals("stretch")) {
            cues.add(cue(occasion, TemplateLine.COME_BACK, new Anchor.BeforeEnd(BEFORE_END)));
            at = at.plus(BEFORE_END);
        }
        return new Lines(cues, at);
    }

    private static List<TemplateLine> lines(Occasion occasion) {
        return switch (occasion.kind()) {
            case "place" ->
                    List.of(
                            TemplateLine.TAKE_PLACE,
                            occasion.sides() == Sides.MIRRORED
                                    ? TemplateLine.BALL_ON_SIDE
                                    : TemplateLine.BALLS_ON_BOTH,
                            TemplateLine.GOOD_ACHE,
                            TemplateLine.IF_SHARP);
            case "settle" -> List.of(TemplateLine.SINK_IN, TemplateLine.IF_SHARP);
            case "roll" ->
                    occasion.leadsToHold()
                            ? List.of(
                                    TemplateLine.ROLL,
                                    TemplateLine.LOOK_FOR_SPOT,
                                    TemplateLine.STOP_THERE)
                            : List.of(TemplateLine.ROLL, TemplateLine.LOOK_FOR_SPOT);
            case "stretch" -> List.of(TemplateLine.EASE_IN, TemplateLine.BREATHE_INTO_IT);
            case "strengthen" -> List.of(TemplateLine.COUNT_TOGETHER);
            case "finish" -> List.of(TemplateLine.GET_UP, TemplateLine.GIVE_A_NUMBER);
            default -> List.of(TemplateLine.COME_OFF, TemplateLine.NOTICE);
        };
    }

    /// A line to each breath out but the last, which may have words of its own; the first two are
    /// those that a hold needs.
    private Lines hold(Occasion occasion) {
        List<TemplateLine> lines =
                List.of(TemplateLine.TOO_STRONG, TemplateLine.WHEN_IT_LETS_GO, TemplateLine.SOFTEN);
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), occasion.breaths() - 1); i++) {
            cues.add(cue(occasion, lines.get(i), new Anchor.AtBreath(i + 1, BreathPhase.OUT)));
        }
        return new Lines(cues, Duration.ZERO);
    }

    private Cue cue(Occasion occasion, TemplateLine line, Anchor anchor) {
        String text =
                words.line(line, occasion.position(), occasion.direction())
                        .replace("{area}", words.area(occasion.area()))
                        .replace("{Low}", capital(wording.number(occasion.pressure().low())))
                        .replace("{low}", wording.number(occasion.pressure().low()))
                        .replace("{high}", wording.number(occasion.pressure().high()));
        return new Cue(line.id(), anchor, line.role(), CueCondition.ALWAYS, text);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// As it is spoken, with the longest words in its places.
    private Duration length(String text) {
        return pace.of(
                text.replace("{stay}", wording.stay(6))
                        .replace("{press}", wording.press(false))
                        .replace("{Press}", wording.press(true)));
    }
}
