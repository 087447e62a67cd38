package app.unknot.storage;

import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDay;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of progress files that are about something else than a session, in their order.
final class OtherLines {
    private final List<Knot> knots = new ArrayList<>();
    private final List<NextDay> nextDays = new ArrayList<>();
    private final List<CheckResult> checks = new ArrayList<>();

    /// Takes a line of one of these kinds.
    ///
    /// @return whether it is of one of them
    /// @throws DamageException when something is wrong with it
    boolean take(JsonDocument line) throws DamageException {
        Optional<Knot> knot = KnotLine.read(line);
        knot.ifPresent(knots::add);
        Optional<NextDay> nextDay = NextDayLine.read(line);
        nextDay.ifPresent(nextDays::add);
        Optional<CheckResult> check = SelfCheckLine.read(line);
        check.ifPresent(checks::add);
        return knot.isPresent() || nextDay.isPresent() || check.isPresent();
    }

    void addAll(OtherLines others) {
        knots.addAll(others.knots);
        nextDays.addAll(others.nextDays);
        checks.addAll(others.checks);
    }

    List<Knot> knots() {
        return List.copyOf(knots);
    }

    List<NextDay> nextDays() {
        return List.copyOf(nextDays);
    }

    List<CheckResult> checks() {
        return List.copyOf(checks);
    }
}
