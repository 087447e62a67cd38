package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Wording;
import java.util.List;

/// Holds routines against every rule, by their roles and numbers alone.
public final class RoutineLint {
    private final List<Check> checks;

    /// @param wording the words that the program itself puts between a routine's lines
    public RoutineLint(Catalogue catalogue, KnownIds known, Wording wording) {
        SlowestReading reading = new SlowestReading(catalogue, wording);
        this.checks =
                List.of(
                        new IdCheck(catalogue, known),
                        new DoseCheck(catalogue),
                        new BudgetCheck(catalogue, known, reading),
                        new NoGoCheck(catalogue.body()),
                        new WordCheck(catalogue.limits(), wording),
                        new PlaceholderCheck(),
                        new SpeechCheck(reading),
                        new HoldSpeechCheck(reading),
                        new RoleCheck(),
                        new ExitCheck(),
                        new SideCheck(),
                        new SideSwapCheck());
    }

    /// Everything that is wrong with the routine, each once.
    public List<Problem> check(Routine routine) {
        return checks.stream().flatMap(check -> check.problems(routine)).distinct().toList();
    }
}
