package app.unknot.app;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.progress.CheckResult;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.progress.HistoryModel;
import app.unknot.ui.progress.ProgressModel;
import app.unknot.ui.progress.ProgressPorts;
import app.unknot.ui.progress.ProgressView;
import app.unknot.ui.selfcheck.SelfCheckModel;
import app.unknot.ui.shell.ShellView;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The self-checks: each of them, what came of them, and how they went over months.
final class CheckShots {
    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-01-05T07:30:00Z");
    private static final int CHECKS = 5;

    private CheckShots() {}

    static List<Shots.Shot> all() {
        Stream<Shots.Shot> one =
                IntStream.range(0, CHECKS)
                        .mapToObj(i -> shot("selfcheck-" + (i + 1), 1, model -> open(model, i)));
        Stream<Shots.Shot> others =
                Stream.of(
                        shot("selfcheck-intro", 0, model -> {}),
                        shot("selfcheck-again", 4, model -> {}),
                        shot("selfcheck-end", 3, CheckShots::through),
                        shot(
                                "selfcheck-skipped",
                                3,
                                model ->
                                        IntStream.rangeClosed(0, CHECKS)
                                                .forEach(i -> model.next())),
                        progress("selfcheck-progress-none", 0, 0),
                        progress("selfcheck-progress-one", 1, 0.3),
                        progress("selfcheck-progress", 12, 0.3),
                        progress("selfcheck-progress-years", 120, 0.8));
        return Stream.concat(one, others).toList();
    }

    private static void open(SelfCheckModel model, int number) {
        for (int i = 0; i <= number; i++) {
            model.next();
        }
        SelfCheck check = model.checks().get(number);
        if (check.bySide()) {
            model.choose(check, Side.LEFT, check.levels() - 2);
            model.back();
            model.next();
        }
    }

    private static void through(SelfCheckModel model) {
        model.next();
        for (SelfCheck check : model.checks()) {
            if (check.id().equals("hand-behind-back")) {
                model.choose(check, Side.LEFT, 3);
                model.choose(check, Side.RIGHT, 1);
            } else if (!check.bySide()) {
                model.choose(check, Side.CENTER, 2);
            } else if (check.levels() > 3) {
                model.choose(check, Side.LEFT, 3);
                model.choose(check, Side.RIGHT, 2);
            }
            model.next();
        }
    }

    private static Shots.Shot shot(String name, int weeks, Consumer<SelfCheckModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    CheckScreens screens = screens(theatre.program());
                    fill(theatre.program(), weeks);
                    SelfCheckModel model = screens.model();
                    then.accept(model);
                    return shell(theatre, screens.checks(model));
                });
    }

    private static CheckScreens screens(Program program) {
        return new CheckScreens(program, screen -> {}, () -> {});
    }

    private static ShellView shell(Theatre theatre, Screen screen) {
        ShellView shell = new ShellView(theatre.program().messages(), place -> {});
        shell.show(Destination.PROGRESS, screen.view());
        screen.shown();
        return shell;
    }

    private static Shots.Shot progress(String name, int weeks, double lower) {
        return new Shots.Shot(name, theatre -> progress(theatre, weeks, lower));
    }

    private static Parent progress(Theatre theatre, int weeks, double lower) {
        Program program = theatre.program();
        fill(program, weeks);
        ProgressPorts ports =
                ProgressScreens.ports(
                        program, new ChosenPlace(Optional.empty()), Runnable::run, Runnable::run);
        ProgressModel model = new ProgressModel(ports);
        model.tablesProperty().set(weeks == 120);
        ProgressView view =
                ProgressScreens.view(
                        program, model, new HistoryModel(ports), screens(program), () -> {});
        ShellView shell = shell(theatre, view);
        shell.applyCss();
        shell.layout();
        if (view.view().lookup(".page-scroll") instanceof ScrollPane scroll) {
            scroll.setVvalue(lower);
        }
        return shell;
    }

    /// Weeks of results that get better little by little, and a check of another version.
    static void fill(Program program, int weeks) {
        Random random = new Random(5);
        for (int week = 0; week < weeks; week++) {
            OffsetDateTime day = TODAY.minusDays(7L * (weeks - week));
            for (SelfCheck check : program.selfChecks().plan().checks()) {
                int reached = check.levels() * (week + 2) / (weeks + 3);
                Map<Side, Integer> levels = new EnumMap<>(Side.class);
                if (check.bySide()) {
                    levels.put(Side.LEFT, level(check, reached + random.nextInt(2)));
                    levels.put(Side.RIGHT, level(check, reached - random.nextInt(2)));
                } else {
                    levels.put(Side.CENTER, level(check, reached));
                }
                keep(program, check.id(), week, day, levels);
            }
            if (week > 3) {
                keep(program, "stand-on-one-leg", week, day, Map.of(Side.CENTER, week % 9));
            }
        }
    }

    private static int level(SelfCheck check, int wanted) {
        return Math.clamp(wanted, 0, check.levels() - 1);
    }

    private static void keep(
            Program program,
            String check,
            int week,
            OffsetDateTime day,
            Map<Side, Integer> levels) {
        program.service()
                .progress()
                .keep(new CheckResult(check + "-" + week, 1, day, check, levels));
    }
}
