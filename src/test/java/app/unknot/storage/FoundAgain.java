package app.unknot.storage;

import app.unknot.domain.progress.History;
import app.unknot.service.Loaded;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.storage.disk.RealDisk;
import java.util.List;
import java.util.Optional;

/// What a [StoreChild] has left behind.
///
/// @param last the highest number of a session
/// @param problem what is lost or damaged; empty when nothing is
record FoundAgain(int last, String problem) {
    /// Opens the library as the next start of the program would.
    ///
    /// @param saved the last number that was said to be saved
    /// @param begun the last number that may have been saved, or be half saved after that
    static FoundAgain in(LibraryFolder folder, int saved, int begun) {
        LocalStore store = StoreChild.open(folder, new RealDisk(wait -> {}));
        Loaded<History> loaded = store.progress().load();
        Loaded<Settings> settings = store.settings().load();
        int next = number(settings.value());
        int count = loaded.value().size();
        int last = last(loaded.value());
        int expected = sessions(saved);
        String problem = "";
        if (count < expected || count > sessions(begun)) {
            problem = "%d sessions of %d".formatted(count, expected);
        } else if (next < saved - saved % StoreChild.EVERY || next > begun) {
            problem = "settings %d after %d".formatted(next, saved);
        } else if (!settings.notices().isEmpty()
                || loaded.notices().stream().anyMatch(n -> n.kind() != Kind.LINES_KEPT)) {
            problem = "told " + settings.notices() + loaded.notices();
        }
        return new FoundAgain(Math.max(last, Math.max(next, saved)), problem);
    }

    private static int sessions(int numbers) {
        return numbers - numbers / StoreChild.EVERY;
    }

    private static int number(Settings settings) {
        return (int) (settings.extraPlacing().toNanos() / 1_000);
    }

    private static int last(History history) {
        return Optional.of(history.recent())
                .filter(recent -> !recent.isEmpty())
                .map(List::getLast)
                .map(session -> Integer.parseInt(session.id()))
                .orElse(0);
    }
}
