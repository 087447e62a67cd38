package app.unknot.domain.advice;

import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Reason.NotEased;
import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the knot that most needs something, and the routine for it.
final class KnotChoice {
    private final Situation situation;
    private final Map<String, KnotCourse> courses;

    KnotChoice(Situation situation, List<SessionRecord> sessions) {
        this.situation = situation;
        this.courses = Diary.of(History.of(sessions)).courses();
    }

    /// The knot that ached most after it was last worked on, or else one that was never worked on.
    /// One that has not improved for several sessions is for a professional, not for more ball.
    Optional<Practise> notEased() {
        Stream<Knot> worked =
                situation.knots().stream()
                        .filter(knot -> ache(knot) >= situation.progress().clearPoints())
                        .filter(knot -> !isForAProfessional(knot))
                        .sorted(Comparator.comparingInt(this::ache).reversed());
        Stream<Knot> fresh =
                situation.knots().stream().filter(knot -> !courses.containsKey(knot.id()));
        return Stream.concat(worked, fresh).flatMap(knot -> practise(knot).stream()).findFirst();
    }

    private boolean isForAProfessional(Knot knot) {
        return Optional.ofNullable(courses.get(knot.id()))
                .filter(course -> course.needsAdvice(situation.progress()))
                .isPresent();
    }

    private int ache(Knot knot) {
        return Optional.ofNullable(courses.get(knot.id())).flatMap(KnotCourse::latest).orElse(0);
    }

    private Optional<Practise> practise(Knot knot) {
        return situation.routines().stream()
                .filter(situation::allows)
                .filter(routine -> share(routine, knot) > 0)
                .max(Comparator.comparingDouble(routine -> share(routine, knot)))
                .map(routine ->
                        new Practise(routine, new NotEased(knot, courses.containsKey(knot.id()))));
    }

    /// How much of the routine's ball time is for the knot's area.
    private static double share(Routine routine, Knot knot) {
        List<Step> ball = routine.steps().filter(Step::isBallTime).toList();
        long there = ball.stream().filter(s -> s.card().area().equals(knot.area())).count();
        return ball.isEmpty() ? 0 : (double) there / ball.size();
    }
}
