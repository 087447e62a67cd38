package app.unknot.domain.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The health check: its questions, and what the flags take away.
///
/// @param flags effect by id
/// @param withoutCheck ids of the flags that hold for who skips the check
/// @param recheckAfter when to ask again
/// @param emergencyNumbers by country code, with the one for every other country under the empty
///   key
public record HealthRules(
        List<Question> questions,
        Map<Tier, TierRule> tiers,
        Map<String, Effect> flags,
        Set<String> withoutCheck,
        Period recheckAfter,
        Map<String, String> emergencyNumbers) {

    public HealthRules {
        questions = List.copyOf(questions);
        tiers = Map.copyOf(tiers);
        flags = Map.copyOf(flags);
        withoutCheck = Set.copyOf(withoutCheck);
        emergencyNumbers = Map.copyOf(emergencyNumbers);
    }

    /// What the person may do on that day: the questions of [Tier#TODAY] count on the day on which
    /// they were answered, and on no other.
    public Allowance allowance(HealthAnswers answers, LocalDate today) {
        boolean isOff = answers.notToday().equals(Optional.of(today));
        Map<String, Answer> now = new HashMap<>(answers.answers());
        questions(Tier.TODAY).forEach(each -> now.put(each.id(), isOff ? Answer.YES : Answer.NO));
        return allowance(answers.withAnswers(now));
    }

    /// What the person may do, going by the answers.
    public Allowance allowance(HealthAnswers answers) {
        Map<String, List<Question>> because = new TreeMap<>();
        if (answers.answeredOn().isEmpty()) {
            withoutCheck.forEach(id -> because.put(id, new ArrayList<>()));
        }
        List<Question> reasons = questions.stream().filter(answers::counts).toList();
        List<Question> blocking = new ArrayList<>();
        for (Question question : reasons) {
            flagsOf(question, answers)
                    .forEach(id ->
                            because.computeIfAbsent(id, none -> new ArrayList<>()).add(question));
            if (blocks(question, answers)) {
                blocking.add(question);
            }
        }
        List<Held> held = new ArrayList<>();
        because.forEach(
                (id, asked) -> held.add(new Held(id, flags.getOrDefault(id, Effect.NONE), asked)));
        return new Allowance(
                held, effect(held, answers.areas()), reasons, blocking, Optional.empty());
    }

    /// The questions of a tier in their order.
    public List<Question> questions(Tier tier) {
        return questions.stream().filter(question -> question.tier() == tier).toList();
    }

    /// Whether a professional's word lifts the block of that question.
    public boolean isClearable(Question question) {
        return rule(question).blocks() && rule(question).clearable();
    }

    /// Whether one of these answers makes the person name areas to leave out.
    public boolean asksAreas(HealthAnswers answers) {
        return allowance(answers).effect().asksAreas();
    }

    /// Whether the check is due again.
    public boolean isDue(HealthAnswers answers, LocalDate today) {
        return answers.answeredOn().map(on -> !on.plus(recheckAfter).isAfter(today)).orElse(true);
    }

    /// The number to call in that country, such as `GB`.
    public String emergencyNumber(String country) {
        return emergencyNumbers.getOrDefault(country, emergencyNumbers.getOrDefault("", ""));
    }

    private Set<String> flagsOf(Question question, HealthAnswers answers) {
        TierRule rule = rule(question);
        Set<String> ids = new HashSet<>(question.sets());
        if (rule.clearable() && answers.isCleared(question)) {
            ids.removeAll(rule.clearedDrops());
            ids.addAll(rule.clearedAdds());
        }
        return ids;
    }

    private boolean blocks(Question question, HealthAnswers answers) {
        TierRule rule = rule(question);
        return rule.blocks() && !(rule.clearable() && answers.isCleared(question));
    }

    private static Effect effect(List<Held> held, Set<String> areas) {
        Effect sum = Effect.NONE;
        for (Held each : held) {
            sum = sum.and(each.effect());
        }
        return sum.withoutBallOn(areas);
    }

    private TierRule rule(Question question) {
        TierRule rule = tiers.get(question.tier());
        if (rule == null) {
            throw new IllegalStateException("No rule for the tier " + question.tier());
        }
        return rule;
    }
}
