package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Routine;
import java.util.stream.Stream;

/// Some rules that belong together.
interface Check {
    Stream<Problem> problems(Routine routine);
}
