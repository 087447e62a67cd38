package app.unknot.app;

import app.unknot.domain.health.Answer;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Tier;
import app.unknot.service.HealthCheck;
import app.unknot.service.Settings;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.health.HealthModel;
import app.unknot.ui.health.HealthView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The health check in each state, and what it changes on the other screens.
final class HealthShots {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<Gallery.Setting> SETTINGS = Gallery.settings();

    private HealthShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                check("health-1", model -> {}),
                check("health-2", model -> next(model, 1)),
                check("health-3", model -> next(model, 2)),
                check("health-4", model -> next(model, 3)),
                check("health-chosen", HealthShots::chosen),
                check("health-skip", HealthModel::askToSkip),
                check("health-areas", HealthShots::areas),
                check("health-free", HealthShots::through),
                check("health-limits", model -> through(model, "lungs", "floor")),
                check("health-ask-first", model -> through(model, "blood-thinner")),
                check("health-emergency", model -> through(model, "chest-breath")),
                page("today-not-asked", Destination.TODAY, HealthAnswers.SKIPPED),
                page("today-limits", Destination.TODAY, yesTo("floor", "lungs")),
                page("today-blocked", Destination.TODAY, yesTo("fracture")),
                page("today-off", Destination.TODAY, yesTo().withNotToday(Optional.of(DAY))),
                tall("settings-health", Destination.SETTINGS, yesTo("floor", "lungs")),
                before("before-week", "classic-floor", yesTo()),
                before("before-limits", "neck-shoulder", yesTo("floor", "pregnant")));
    }

    private static HealthAnswers yesTo(String... questions) {
        Map<String, Answer> answers = new HashMap<>();
        List.of(questions).forEach(each -> answers.put(each, Answer.YES));
        return new HealthAnswers(answers, Map.of(), Set.of(), Optional.of(DAY));
    }

    private static Shots.Shot check(String name, Consumer<HealthModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    theatre.ask(Optional.empty());
                    HealthCheck check = theatre.program().service().health().orElseThrow();
                    HealthModel model = theatre.screens().health().model(check, "GB", () -> {});
                    HealthView view = theatre.screens().health().view(model);
                    then.accept(model);
                    view.shown();
                    return view.view();
                },
                SETTINGS);
    }

    private static void next(HealthModel model, int times) {
        for (int i = 0; i < times; i++) {
            model.next();
        }
    }

    private static void chosen(HealthModel model) {
        next(model, 2);
        choose(model, "lungs", Answer.YES);
        choose(model, "skin", Answer.NOT_SURE);
        model.back();
        model.next();
    }

    private static void through(HealthModel model, String... yes) {
        List.of(yes).forEach(id -> choose(model, id, Answer.YES));
        int pages = List.of(yes).contains("chest-breath") ? 1 : 4;
        next(model, pages);
    }

    private static void areas(HealthModel model) {
        model.leaveOut("calf", true);
        model.leaveOut("chest", true);
        through(model, "skin");
    }

    private static void choose(HealthModel model, String id, Answer answer) {
        for (Tier tier : Tier.values()) {
            for (Question question : model.questions(tier)) {
                if (question.id().equals(id)) {
                    model.choose(question, answer);
                }
            }
        }
    }

    private static Shots.Shot page(String name, Destination destination, HealthAnswers answers) {
        return new Shots.Shot(
                name,
                Shots.page(name, destination, theatre -> theatre.ask(Optional.of(answers))).stage(),
                SETTINGS);
    }

    /// The same on a window so high that all of it is seen.
    private static Shots.Shot tall(String name, Destination destination, HealthAnswers answers) {
        return new Shots.Shot(
                name,
                page(name, destination, answers).stage(),
                List.of(
                        new Gallery.Setting(Settings.Theme.LIGHT, 1440, 1700, 100),
                        new Gallery.Setting(Settings.Theme.DARK, 900, 2600, 200)));
    }

    private static Shots.Shot before(String name, String routine, HealthAnswers answers) {
        return new Shots.Shot(name, theatre -> before(theatre, routine, answers), SETTINGS);
    }

    private static Parent before(Theatre theatre, String routine, HealthAnswers answers) {
        theatre.ask(Optional.of(answers));
        var model = theatre.screens().beforeModel(theatre.routine(routine), runner -> {}, () -> {});
        Screen screen = theatre.screens().before(model);
        screen.shown();
        return screen.view();
    }
}
