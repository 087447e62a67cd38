package app.unknot.domain.editing;

import app.unknot.domain.routine.Position;

/// Port to the words that new routines, steps and lines begin with.
public interface TemplateWords {
    /// The words of a line; may hold `{side}`, `{press}`, `{stay}` and, still to be filled here,
    /// `{area}`, `{low}` and `{high}`.
    ///
    /// @param direction the word of the way a ball is rolled; of use to rolling alone
    String line(TemplateLine line, Position position, String direction);

    /// What a new step of that kind is called.
    String title(String kind);

    /// The written version of what to do in a new step of that kind.
    String instruction(String kind);

    /// What is said in the repetitions of a new exercise.
    Repetition repetition();

    /// The texts of a new routine as a whole.
    Opening opening();

    /// The name of a body area.
    String area(String id);

    /// What is said in each repetition.
    record Repetition(String effort, String release, String last) {}

    /// The texts of a routine as a whole.
    record Opening(
            String title, String summary, String forWhom, String equipment, String warning) {}
}
