package app.unknot.domain.health;

import java.time.LocalDate;
import java.util.HashMap;
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
/// @param notToday the last day on which the person said before a session that it isn't their day
/// @param felt what felt wrong last, by the id of the area
public record HealthAnswers(
        Map<String, Answer> answers,
        Map<String, LocalDate> cleared,
        Set<String> areas,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> notToday,
        Map<String, Felt> felt) {

    /// Nothing answered, the check skipped.
    public static final HealthAnswers SKIPPED =
            new HealthAnswers(Map.of(), Map.of(), Set.of(), Optional.empty());

    /// The answers of somebody who never said that it isn't their day.
    public HealthAnswers(
            Map<String, Answer> answers,
            Map<String, LocalDate> cleared,
            Set<String> areas,
            Optional<LocalDate> answeredOn) {
        this(answers, cleared, areas, answeredOn, Optional.empty(), Map.of());
    }

    public HealthAnswers {
        answers = Map.copyOf(answers);
        cleared = Map.copyOf(cleared);
        areas = Set.copyOf(areas);
        felt = Map.copyOf(felt);
    }

    /// The same after the person said whether today is their day.
    public HealthAnswers withNotToday(Optional<LocalDate> day) {
        return new HealthAnswers(answers, cleared, areas, answeredOn, day, felt);
    }

    /// The same with other areas left out.
    public HealthAnswers withAreas(Set<String> leftOut) {
        return new HealthAnswers(answers, cleared, leftOut, answeredOn, notToday, felt);
    }

    /// The same with what felt wrong.
    public HealthAnswers withFelt(Map<String, Felt> wrong) {
        return new HealthAnswers(answers, cleared, areas, answeredOn, notToday, wrong);
    }

    /// The same with a professional's word on that question, or without it.
    public HealthAnswers withCleared(String question, Optional<LocalDate> day) {
        Map<String, LocalDate> words = new HashMap<>(cleared);
        words.remove(question);
        day.ifPresent(on -> words.put(question, on));
        return new HealthAnswers(answers, words, areas, answeredOn, notToday, felt);
    }

    HealthAnswers withAnswers(Map<String, Answer> others) {
        return new HealthAnswers(others, cleared, areas, answeredOn, notToday, felt);
    }

    public Answer answer(String question) {
        return answers.getOrDefault(question, Answer.NO);
    }

    boolean counts(Question question) {
        return answers.getOrDefault(question.id(), Answer.NO).counts();
    }

    boolean isCleared(Question question) {
        return cleared.containsKey(question.id());
    }
}
