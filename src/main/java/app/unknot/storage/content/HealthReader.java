package app.unknot.storage.content;

import app.unknot.domain.health.Ban;
import app.unknot.domain.health.Effect;
import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Tier;
import app.unknot.domain.health.TierRule;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Surface;
import app.unknot.storage.json.Fields;
import app.unknot.storage.json.PressureReader;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the health check from the program's own resources.
public final class HealthReader {
    private static final Map<String, Tier> TIERS = Fields.words(Tier.values(), Tier::id);
    private static final Map<String, Ban> BANS = Fields.words(Ban.values(), Ban::id);
    private static final Map<String, Position> POSITIONS =
            Fields.words(Position.values(), Position::id);
    private static final Map<String, Surface> SURFACES =
            Fields.words(Surface.values(), Surface::id);

    public HealthRules read() {
        return read(ContentFolder.read("health.json"));
    }

    /// Reads the gentler limits of the first week, which stand with the other limits.
    public FirstWeek firstWeek() {
        Fields week = ContentFolder.read("limits.json").object("firstWeek");
        return new FirstWeek(
                PressureReader.read(week.object("pressure"), "value"),
                week.object("holdSeconds").seconds("value"),
                week.object("sessionBudgetSeconds").seconds("value"),
                week.object("daysBetweenSessions").whole("value", 1),
                week.object("spots").whole("value", 1),
                week.object("sessionsBeforeFloor").whole("value", 0));
    }

    HealthRules read(Fields file) {
        List<Question> questions =
                file.objects("questions").stream().map(HealthReader::question).toList();
        return new HealthRules(
                questions,
                tiers(file),
                flags(file),
                Set.copyOf(file.texts("withoutCheck")),
                Period.ofMonths(file.whole("recheckMonths", 1)),
                numbers(file.object("emergencyNumbers")));
    }

    private static Question question(Fields question) {
        return new Question(
                question.id("id"),
                question.word("tier", TIERS),
                Set.copyOf(question.texts("sets")),
                question.texts("sources"));
    }

    private static Map<Tier, TierRule> tiers(Fields file) {
        Map<Tier, TierRule> rules = new EnumMap<>(Tier.class);
        for (Fields rule : file.objects("tiers")) {
            Tier tier = rule.word("id", TIERS);
            rules.put(
                    tier,
                    new TierRule(
                            tier,
                            rule.flag("blocks"),
                            rule.flag("clearable"),
                            rule.flag("eachSession"),
                            Set.copyOf(rule.textsOrNone("clearedDrops")),
                            Set.copyOf(rule.textsOrNone("clearedAdds"))));
        }
        return rules;
    }

    private static Map<String, Effect> flags(Fields file) {
        Map<String, Effect> flags = new LinkedHashMap<>();
        for (Fields flag : file.objects("flags")) {
            flags.put(flag.id("id"), effect(flag));
        }
        return flags;
    }

    private static Effect effect(Fields flag) {
        return new Effect(
                flag.has("blocks") ? flag.word("blocks", BANS) : Ban.NONE,
                Set.copyOf(flag.textsOrNone("hidesRoutines")),
                Set.copyOf(flag.textsOrNone("skipsAreas")),
                Set.copyOf(flag.textsOrNone("skipsMoves")),
                meant(flag, "skipsPositions", POSITIONS),
                meant(flag, "noBallOn", SURFACES),
                flag.has("pressure") ? Optional.of(PressureReader.read(flag)) : Optional.empty(),
                flag.has("holdSeconds")
                        ? Optional.of(flag.seconds("holdSeconds"))
                        : Optional.empty(),
                flag.flag("noHarder"),
                flag.flag("softBallOnly"),
                flag.flag("noBreathHolds"),
                flag.optionalText("pattern"),
                flag.flag("asksAreas"));
    }

    private static <T> Set<T> meant(Fields flag, String name, Map<String, T> words) {
        Set<T> meant = new HashSet<>();
        for (String word : flag.textsOrNone(name)) {
            T meaning = words.get(word);
            if (meaning == null) {
                throw flag.problem(name, "doesn't know \"" + word + "\"");
            }
            meant.add(meaning);
        }
        return meant;
    }

    private static Map<String, String> numbers(Fields numbers) {
        Map<String, String> byCountry = new LinkedHashMap<>();
        byCountry.put("", numbers.text("usual"));
        for (Fields one : numbers.objects("countries")) {
            byCountry.put(one.text("country"), one.text("number"));
        }
        return byCountry;
    }
}
