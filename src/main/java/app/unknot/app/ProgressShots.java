package app.unknot.app;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.PagePrinter;
import app.unknot.ui.common.Screen;
import app.unknot.ui.paper.PaperView;
import app.unknot.ui.progress.HistoryModel;
import app.unknot.ui.progress.ProgressModel;
import app.unknot.ui.progress.ProgressPorts;
import app.unknot.ui.progress.ProgressReport;
import app.unknot.ui.progress.ProgressView;
import app.unknot.ui.shell.ShellView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The pages about progress: with nothing, one session, months and years of them.
final class ProgressShots {
    private static final OffsetDateTime TODAY = OffsetDateTime.parse("2026-01-05T07:30:00Z");
    private static final List<String> AREAS =
            List.of("between-shoulder-blades", "neck-shoulder-slope", "buttock");

    private ProgressShots() {}

    /// What is seen: the page with both of its models.
    private record Page(ProgressView view, ProgressModel model, HistoryModel history) {}

    static List<Shots.Shot> all() {
        return List.of(
                shot("progress-empty", 0, (page, part) -> {}),
                shot("progress-one", 1, (page, part) -> {}),
                shot("progress-month", 60, (page, part) -> page.model().choose(Length.MONTH)),
                shot("progress-year", 900, (page, part) -> yearBefore(page)),
                shot("progress-charts", 60, (page, scroll) -> lower(page, scroll, 0.42)),
                shot("progress-knots", 60, (page, scroll) -> lower(page, scroll, 1)),
                shot(
                        "progress-tables",
                        60,
                        (page, scroll) -> {
                            page.model().choose(Length.MONTH);
                            page.model().tablesProperty().set(true);
                        }),
                shot("progress-no-goal", 60, (page, scroll) -> page.model().aim(0)),
                shot(
                        "progress-sessions",
                        60,
                        (page, part) -> page.view().show(ProgressView.Part.SESSIONS)),
                shot(
                        "progress-session",
                        60,
                        (page, part) -> {
                            page.view().show(ProgressView.Part.SESSIONS);
                            page.history().open(1);
                        }),
                shot(
                        "progress-deleted",
                        60,
                        (page, part) -> {
                            page.view().show(ProgressView.Part.SESSIONS);
                            page.history().open(1);
                            page.history().delete();
                        }),
                new Shots.Shot("progress-report", ProgressShots::report));
    }

    private static void yearBefore(Page page) {
        page.model().choose(Length.YEAR);
        page.model().back();
    }

    private static void lower(Page page, Parent shell, double by) {
        page.model().choose(Length.MONTH);
        shell.applyCss();
        shell.layout();
        if (page.view().view().lookup(".page-scroll") instanceof ScrollPane scroll) {
            scroll.setVvalue(by);
        }
    }

    private static Shots.Shot shot(String name, int sessions, BiConsumer<Page, Parent> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    Page page = page(theatre, sessions);
                    ShellView shell = shell(theatre, page.view());
                    page.view().shown();
                    then.accept(page, shell);
                    return shell;
                });
    }

    private static ShellView shell(Theatre theatre, Screen screen) {
        ShellView shell = new ShellView(theatre.program().messages(), place -> {});
        shell.show(Destination.PROGRESS, screen.view());
        return shell;
    }

    private static Page page(Theatre theatre, int sessions) {
        Program program = theatre.program();
        fill(program, sessions);
        ProgressPorts ports =
                ProgressScreens.ports(
                        program, new ChosenPlace(Optional.empty()), Runnable::run, Runnable::run);
        ProgressModel model = new ProgressModel(ports);
        HistoryModel history = new HistoryModel(ports);
        return new Page(
                ProgressScreens.view(program, model, history, checks(program), () -> {}),
                model,
                history);
    }

    private static CheckScreens checks(Program program) {
        return new CheckScreens(program, screen -> {}, () -> {});
    }

    private static Parent report(Theatre theatre) {
        Page page = page(theatre, 60);
        CheckShots.fill(theatre.program(), 5);
        page.model().choose(Length.MONTH);
        page.model().back();
        PaperScreens paper =
                new PaperScreens(
                        theatre.program(),
                        Runnable::run,
                        Runnable::run,
                        new ChosenPlace(Optional.empty()),
                        (title, size, pages) -> PagePrinter.Outcome.NO_PRINTER);
        return shell(
                theatre,
                new PaperView(
                        paper.model(ProgressReport.of(page.model()).orElseThrow(), () -> {})));
    }

    private static void fill(Program program, int sessions) {
        Random random = new Random(7);
        knot(program, "k-easing", "between-shoulder-blades", Side.LEFT, 6);
        knot(program, "k-staying", "between-shoulder-blades", Side.RIGHT, 40);
        OffsetDateTime day = TODAY;
        for (int i = 0; i < sessions; i++) {
            program.service().progress().keep(session(i, day, random));
            day = day.minusDays(random.nextInt(3)).minusMinutes(random.nextInt(300));
        }
    }

    private static void knot(Program program, String id, String area, Side side, int down) {
        Point point = new Point(side == Side.LEFT ? 150 : 250, 200 + down);
        program.service()
                .progress()
                .keep(
                        new Knot(
                                id,
                                1,
                                TODAY.minusDays(90),
                                Knot.Change.MADE,
                                area,
                                side,
                                DiagramView.UPPER_BACK,
                                point,
                                Optional.empty()));
    }

    private static SessionRecord session(int number, OffsetDateTime day, Random random) {
        int before = 3 + random.nextInt(5);
        List<String> knots = knots(number);
        int first = knots.isEmpty() ? before : ache(number);
        Ending ending = number % 9 == 3 ? Ending.STOPPED : Ending.FINISHED;
        SessionRecord made =
                new SessionRecord(
                        "made-" + number,
                        1,
                        day,
                        number % 7 == 4 ? "a-friends-routine" : "classic-floor",
                        number % 7 == 4 ? "What Lena showed me" : "Classic back release",
                        number % 11 == 6 ? Ending.WRONG : ending,
                        720,
                        240 + random.nextInt(700),
                        "",
                        steps(AREAS.get(number % AREAS.size()), random),
                        Remarks.ease(
                                Optional.of(first),
                                Optional.of(Math.max(0, first - 1 - random.nextInt(3)))),
                        number % 11 == 6 ? Optional.of("tingling") : Optional.empty(),
                        knots);
        return number == 1 ? made.withNote("Slept badly. The ball felt good all the same.") : made;
    }

    private static List<String> knots(int number) {
        return switch (number % 4) {
            case 1 -> List.of("k-staying");
            case 2 -> List.of("k-easing");
            default -> List.of();
        };
    }

    /// Of one knot always the same, of the other less and less.
    private static int ache(int number) {
        return number % 4 == 1 ? 6 : Math.min(7, 2 + number / 8);
    }

    private static List<StepRecord> steps(String area, Random random) {
        return List.of(
                step("place", "", "center", 40),
                step("hold", area, "left", 40 + random.nextInt(30)),
                step("hold", area, "right", 60 + random.nextInt(40)),
                step("stretch", "", "both", 30 + random.nextInt(60)),
                step("strengthen", "", "center", 20));
    }

    private static StepRecord step(String kind, String area, String side, double seconds) {
        return new StepRecord(
                kind,
                kind,
                area,
                side,
                !area.isEmpty(),
                seconds,
                Optional.empty(),
                kind.equals("hold") ? Optional.of(true) : Optional.empty());
    }
}
