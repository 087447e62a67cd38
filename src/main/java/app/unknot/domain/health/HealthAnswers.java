package app.unknot.domain.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person has answered in the health check.
///
/// @param answers by the id of the question; a question without an answer counts as a no, and those
///   of [Tier#TODAY] hold for the day only
/// @param cleared the day on which a professional said it is fine, by the id of the question
/// @param areas ids of the areas that the person leaves out
/// @param answeredOn the day of the check; empty for who skipped it
public record HealthAnswers(
        Map<String, Answer> answers,
        Map<String, LocalDate> cleared,
        Set<String> areas,
        Optional<LocalDate> answeredOn) {

    /// Nothing answered, the check skipped.
    public static final HealthAnswers SKIPPED =
            new HealthAnswers(Map.of(), Map.of(), Set.of(), Optional.empty());

    public HealthAnswers {
        answers = Map.copyOf(answers);
        cleared = Map.copyOf(cleared);
        areas = Set.copyOf(areas);
    }

    boolean counts(Question question) {
        return answers.getOrDefault(question.id(), Answer.NO).counts();
    }

    boolean isCleared(Question question) {
        return cleared.containsKey(question.id());
    }
}
