package app.unknot.storage;

import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.Observation;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.util.Optional;

/// What was noticed outside a session as one line of a progress file, of whichever kind it is.
final class ObservationLine {
    private ObservationLine() {}

    /// The line with its line feed.
    static byte[] write(Observation line) {
        return switch (line) {
            case Knot knot -> KnotLine.write(knot);
            case NextDay answer -> NextDayLine.write(answer);
            case CheckResult result -> SelfCheckLine.write(result);
        };
    }

    /// What the line says, or empty for a line of another kind.
    ///
    /// @throws DamageException when something is wrong with it
    static Optional<? extends Observation> read(JsonDocument line) throws DamageException {
        return switch (line.values().text("kind")) {
            case KnotLine.KIND -> KnotLine.read(line);
            case NextDayLine.KIND -> NextDayLine.read(line);
            case SelfCheckLine.KIND -> SelfCheckLine.read(line);
            default -> Optional.empty();
        };
    }
}
