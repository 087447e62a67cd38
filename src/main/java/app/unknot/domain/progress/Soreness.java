package app.unknot.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What follows from the soreness that the person told of: whether to ask, how long to rest, and
/// where to lean in less from then on. Pure functions of what is on record and the moment.
///
/// @param sessions the newest in full
public record Soreness(
        List<SessionRecord> sessions, NextDays answers, OffsetDateTime now, CareLimits limits) {

    public Soreness {
        sessions =
                DayDose.until(sessions, now).stream()
                        .sorted(Comparator.comparing(session -> session.started().toInstant()))
                        .toList();
    }

    private LocalDate today() {
        return PracticeDays.dayOf(now);
    }

    /// The session to ask about today, if there is one: the newest with a ball, on its next day, or
    /// as long as it may still be felt. Nobody is asked twice on one day, or twice about the same.
    public Optional<SessionRecord> toAskAbout() {
        if (answers.all().stream().anyMatch(line -> line.day().equals(today()))) {
            return Optional.empty();
        }
        return sessions.reversed().stream()
                .filter(session -> !ballAreas(session).isEmpty())
                .findFirst()
                .filter(this::isNextDay)
                .filter(session -> answers.about(session.id()).isEmpty());
    }

    /// From the morning of the day on which the hours are over, and not before the area may be
    /// worked on again.
    private boolean isNextDay(SessionRecord session) {
        LocalDate day = PracticeDays.dayOf(session.started());
        LocalDate later = PracticeDays.dayOf(session.started().plusHours(limits.askAfterHours()));
        LocalDate from = later.isAfter(day) ? later : day.plusDays(1);
        boolean isSettled =
                !session.started()
                        .plusHours(limits.hoursBetween())
                        .toInstant()
                        .isAfter(now.toInstant());
        return isSettled
                && !today().isBefore(from)
                && !today().isAfter(day.plusDays(limits.restDays()));
    }

    /// The areas that had the ball in a session, however short, each once.
    public static List<String> ballAreas(SessionRecord session) {
        return session.steps().stream()
                .filter(step -> step.ball() && step.seconds() > 0 && !step.area().isEmpty())
                .map(StepRecord::area)
                .distinct()
                .sorted()
                .toList();
    }

    /// Why rest does more than the ball today, if it does. What was said last counts.
    public Optional<RestReason> rest() {
        List<NextDay> said = answers.answers(now);
        Optional<NextDay> last = said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
        Optional<SessionRecord> rated =
                sessions.reversed().stream()
                        .filter(session ->
                                session.easeBefore().isPresent() && session.easeAfter().isPresent())
                        .findFirst()
                        .filter(session ->
                                last.filter(line -> line.written().isAfter(session.started()))
                                        .isEmpty());
        return rated.isPresent() && isMuchWorse(rated.get())
                ? Optional.of(RestReason.WORSE)
                : last.flatMap(this::rest);
    }

    private boolean isMuchWorse(SessionRecord session) {
        int more = session.easeAfter().orElseThrow() - session.easeBefore().orElseThrow();
        LocalDate last = PracticeDays.dayOf(session.started()).plusDays(limits.restDays());
        return more >= limits.muchWorse() && !today().isAfter(last);
    }

    private Optional<RestReason> rest(NextDay said) {
        int days = isVerySore(said) ? limits.restDays() : 1;
        if (!isSore(said) || !said.day().plusDays(days).isAfter(today())) {
            return Optional.empty();
        }
        if (said.bruise()) {
            return Optional.of(RestReason.BRUISE);
        }
        return Optional.of(isVerySore(said) ? RestReason.VERY_SORE : RestReason.SORE);
    }

    private boolean isSore(NextDay said) {
        return said.bruise() || said.soreness().orElse(0) >= limits.restFrom();
    }

    private boolean isVerySore(NextDay said) {
        return said.bruise() || said.soreness().orElse(0) >= limits.restLongerFrom();
    }

    /// The areas to lean in one step lighter: they were very sore or bruised, and not well the day
    /// after since.
    public Set<String> gentler() {
        Map<String, Boolean> gentler = new HashMap<>();
        for (NextDay said : answers.answers(now)) {
            if (isVerySore(said)) {
                said.areas().forEach(area -> gentler.put(area, true));
            } else if (!isSore(said)) {
                said.areas().forEach(area -> gentler.put(area, false));
            }
        }
        gentler.values().removeIf(isGentler -> !isGentler);
        return Set.copyOf(gentler.keySet());
    }
}
