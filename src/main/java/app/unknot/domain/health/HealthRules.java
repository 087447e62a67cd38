package app.unknot.domain.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// What the person may do, going by the answers.
    public Allowance allowance(HealthAnswers answers) {
        Set<String> ids = new HashSet<>(answers.answeredOn().isEmpty() ? withoutCheck : Set.of());
        List<Question> reasons = questions.stream().filter(answers::counts).toList();
        List<Question> blocking = new ArrayList<>();
        for (Question question : reasons) {
            ids.addAll(flagsOf(question, answers));
            if (blocks(question, answers)) {
                blocking.add(question);
            }
        }
        return new Allowance(ids, effect(ids, answers.areas()), reasons, blocking);
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

    private Effect effect(Set<String> ids, Set<String> areas) {
        Effect sum = Effect.NONE;
        for (String id : ids) {
            sum = sum.and(flags.getOrDefault(id, Effect.NONE));
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
