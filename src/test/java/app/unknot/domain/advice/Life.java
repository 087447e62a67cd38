package app.unknot.domain.advice;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.NextDays;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.content.BuiltInContent;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody's last days, written down as in a diary: what was done, said and set up before now.
public final class Life {
    public static final BuiltInContent CONTENT = new BuiltInContent();
    public static final List<Routine> BUILT_IN = CONTENT.builtIn();
    public static final CareLimits CARE = CONTENT.careLimits();

    /// A Wednesday, at ten in the morning.
    public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-11T10:00:00+01:00");

    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<NextDay> said = new ArrayList<>();
    private final List<Knot> knots = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>(BUILT_IN);
    private final Set<String> forbidden = new HashSet<>();
    private final Set<String> tooMuch = new HashSet<>();
    private boolean isRestWeek;
    private int goal;

    /// Does each thing of a diary such as `classic-floor 1d; sore 5 0d`.
    public static Life of(String diary) {
        Life life = new Life();
        for (String line : diary.split(";")) {
            if (!line.isBlank()) {
                life.add(line.strip().split(" +"));
            }
        }
        return life;
    }

    private void add(String... words) {
        switch (words[0]) {
            case "sore" -> say(Integer.parseInt(words[1]), false, ago(words[2]));
            case "bruise" -> say(1, true, ago(words[1]));
            case "knot" -> knots.add(knot(words[1], words[2]));
            case "plan" -> plan(words[1], Integer.parseInt(words[2]));
            case "forbid" -> forbidden.add(words[1]);
            case "forbid-all" -> BUILT_IN.forEach(routine -> forbidden.add(routine.id()));
            case "wall-first" -> tooMuch.add("classic-floor");
            case "rest-week" -> isRestWeek = true;
            case "goal" -> goal = Integer.parseInt(words[1]);
            default -> session(words);
        }
    }

    /// Such as `2h`, `1d` or `0d`: two hours, a day, or a moment ago.
    private static OffsetDateTime ago(String time) {
        int number = Integer.parseInt(time.substring(0, time.length() - 1));
        return time.endsWith("h") ? NOW.minusHours(number) : NOW.minusDays(number);
    }

    /// Such as `classic-floor 1d stopped right 6>4 k1`.
    private void session(String... words) {
        Ending ending = Ending.FINISHED;
        List<String> sides = List.of("left", "right");
        Remarks remarks = Remarks.NONE;
        List<String> worked = new ArrayList<>();
        for (String word : List.of(words).subList(2, words.length)) {
            switch (word) {
                case "stopped" -> ending = Ending.STOPPED;
                case "wrong" -> ending = Ending.WRONG;
                case "left", "right" -> sides = List.of(word);
                default -> {
                    if (word.contains(">")) {
                        String[] points = word.split(">");
                        remarks = Remarks.ease(number(points[0]), number(points[1]));
                    } else {
                        worked.add(word);
                    }
                }
            }
        }
        sessions.add(record(words[0], ago(words[1]), ending, sides, remarks, worked));
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(Integer.parseInt(text));
    }

    private SessionRecord record(
            String routine,
            OffsetDateTime started,
            Ending ending,
            List<String> sides,
            Remarks remarks,
            List<String> worked) {
        List<StepRecord> steps = new ArrayList<>();
        Set<String> areas =
                routines.stream()
                        .filter(each -> each.id().equals(routine))
                        .flatMap(Routine::steps)
                        .filter(Step::isBallTime)
                        .map(step -> step.card().area())
                        .collect(Collectors.toSet());
        for (String area : areas) {
            for (String side : sides) {
                steps.add(
                        new StepRecord(
                                "hold-" + area,
                                "hold",
                                area,
                                side,
                                true,
                                60,
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        return new SessionRecord(
                "s" + sessions.size(),
                1,
                started,
                routine,
                "The " + routine,
                ending,
                300,
                300,
                "calm-4-6",
                steps,
                remarks,
                Optional.empty(),
                worked);
    }

    private void say(int points, boolean bruise, OffsetDateTime at) {
        SessionRecord last = sessions.getLast();
        said.add(
                new NextDay(
                        "n" + said.size(),
                        1,
                        at,
                        last.id(),
                        last.steps().stream().map(StepRecord::area).distinct().toList(),
                        Optional.of(points),
                        bruise));
    }

    private static Knot knot(String id, String area) {
        return new Knot(
                id,
                1,
                NOW.minusDays(90),
                Knot.Change.MADE,
                area,
                Side.LEFT,
                DiagramView.UPPER_BACK,
                new Point(150, 200),
                Optional.of("the old one"));
    }

    private void plan(String id, int times) {
        routines.replaceAll(routine -> routine.id().equals(id) ? planned(routine, times) : routine);
    }

    private static Routine planned(Routine routine, int times) {
        Origin origin =
                new Origin(
                        routine.sources(),
                        routine.maker(),
                        routine.copyOf(),
                        Optional.of(new Plan(times, Optional.empty())));
        return new Routine(
                routine.id(),
                1,
                routine.title(),
                routine.summary(),
                routine.forWhom(),
                routine.level(),
                routine.goal(),
                routine.surface(),
                routine.pattern(),
                routine.equipment(),
                routine.related(),
                routine.hiddenBy(),
                routine.warnings(),
                origin,
                routine.blocks());
    }

    public List<SessionRecord> sessions() {
        return sessions;
    }

    public NextDays answers() {
        return NextDays.of(said);
    }

    Set<String> forbidden() {
        return forbidden;
    }

    Situation situation() {
        Set<String> allowed = new HashSet<>();
        routines.forEach(routine -> allowed.add(routine.id()));
        allowed.removeAll(forbidden);
        Set<String> gentle = new HashSet<>(allowed);
        gentle.removeAll(tooMuch);
        return new Situation(
                routines,
                allowed,
                gentle,
                History.of(sessions),
                knots,
                answers(),
                isRestWeek,
                goal,
                new PracticeDays(DayOfWeek.MONDAY),
                NOW,
                CONTENT.progressLimits(),
                CARE);
    }

    Advice advice() {
        return Adviser.advise(situation());
    }
}
