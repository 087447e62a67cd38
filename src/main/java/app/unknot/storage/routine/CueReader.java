package app.unknot.storage.routine;

import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.storage.json.Fields;
import java.util.Locale;
import java.util.Map;

/// Reads one spoken line of a routine file.
final class CueReader {
    private static final Map<String, CueRole> ROLES =
            Fields.words(CueRole.values(), role -> role.name().toLowerCase(Locale.ROOT));
    private static final Map<String, CueCondition> CONDITIONS =
            Fields.words(
                    CueCondition.values(),
                    when -> when.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private static final Map<String, BreathPhase> PHASES =
            Map.of("in", BreathPhase.IN, "out", BreathPhase.OUT);
    private static final Map<String, Anchor> FIXED = Map.of("half-way", new Anchor.HalfWay());

    Cue read(Fields cue) {
        return new Cue(
                cue.id("id"),
                anchor(cue),
                cue.word("role", ROLES),
                cue.has("when") ? cue.word("when", CONDITIONS) : CueCondition.ALWAYS,
                cue.text("text"));
    }

    private static Anchor anchor(Fields cue) {
        if (cue.isNumber("at")) {
            return new Anchor.AfterStart(cue.seconds("at"));
        }
        if (!cue.isObject("at")) {
            return cue.word("at", FIXED);
        }
        Fields at = cue.object("at");
        if (at.has("breath")) {
            return new Anchor.AtBreath(at.whole("breath", 1), at.word("on", PHASES));
        }
        if (at.has("lastBreath")) {
            return new Anchor.LastBreath(at.word("lastBreath", PHASES));
        }
        return new Anchor.BeforeEnd(at.seconds("beforeEnd"));
    }
}
