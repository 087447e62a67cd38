package app.unknot.ui.library;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Ban;
import app.unknot.domain.health.Effect;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.routine.Catalogue.Source;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineLibrary;
import app.unknot.service.SessionService;
import app.unknot.ui.common.HealthWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All there is to know of one routine before it is started.
final class RoutineModel {
    private final SessionService service;
    private final Messages messages;
    private final Routine routine;
    private final Optional<OwnRoutine> own;
    private final Optional<SessionPlan> plan;

    /// One source of a routine, with its id.
    record Cited(String id, Source source) {}

    RoutineModel(SessionService service, Messages messages, Routine routine) {
        this.service = service;
        this.messages = messages;
        this.routine = routine;
        this.own =
                library().own().stream().filter(each -> each.id().equals(routine.id())).findFirst();
        this.plan =
                Optional.of(routine)
                        .filter(Routine::isPlayable)
                        .map(r -> service.plan(r, service.suggestedSides(r)));
    }

    private RoutineLibrary library() {
        return service.library();
    }

    Routine routine() {
        return routine;
    }

    Optional<OwnRoutine> own() {
        return own;
    }

    /// With the settings as they are and every hold to its cap; empty for steps of a newer version.
    Optional<SessionPlan> plan() {
        return plan;
    }

    /// Whether this person may do it, and is led through it more gently than it is written.
    boolean isFitted() {
        return plan.filter(made -> !made.routine().equals(routine)).isPresent()
                && refusal().isEmpty();
    }

    /// Whether it can be played, and could not hurt.
    boolean canStart() {
        return plan.isPresent() && own.map(library()::isPlayable).orElse(true);
    }

    /// Why this person may not do it, and what is possible instead; empty where they may.
    Optional<String> refusal() {
        return new Refusals(service, messages).of(routine);
    }

    /// Which rules it breaks, in sentences.
    List<String> findings() {
        RoutineWords words = new RoutineWords(messages);
        return library().findings(routine.id()).stream()
                .filter(problem -> problem.rule().isAgainstHarm())
                .map(problem -> words.finding(routine, problem))
                .toList();
    }

    /// The questions of the health check after which this routine isn't offered.
    List<String> notFor() {
        HealthRules health = library().health();
        Map<String, Effect> flags = health.flags();
        Set<String> hiding =
                routine.hiddenBy().stream()
                        .filter(flag -> flags.getOrDefault(flag, Effect.NONE).blocks() == Ban.NONE)
                        .collect(Collectors.toSet());
        return health.questions().stream()
                .filter(question -> question.sets().stream().anyMatch(hiding::contains))
                .map(question -> messages.text("health." + question.id() + ".question"))
                .distinct()
                .toList();
    }

    /// Why its harder way isn't for this person now; empty where it may be offered.
    Optional<String> againstHarder() {
        Allowance allowance = service.permissions().allowance();
        if (allowance.offersHarder()) {
            return Optional.empty();
        }
        String otherwise =
                allowance.effect().noHarder() ? "health.skipped.result" : "routine.harder.week";
        return Optional.of(
                allowance.againstHarder().stream()
                        .findFirst()
                        .map(new HealthWords(messages)::reason)
                        .map(reason -> messages.text("routine.harder.not-now", reason))
                        .orElseGet(() -> messages.text(otherwise)));
    }

    List<Cited> sources() {
        Map<String, Source> all = library().catalogue().sources();
        return routine.sources().stream()
                .flatMap(id -> Optional.ofNullable(all.get(id)).map(s -> new Cited(id, s)).stream())
                .toList();
    }

    /// The routine with that id, where it is here.
    Optional<Routine> named(Optional<String> id) {
        return id.flatMap(library()::routine);
    }
}
