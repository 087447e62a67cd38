package app.unknot.ui.library;

import app.unknot.service.OwnRoutine;
import app.unknot.ui.library.LibraryModel.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the versions of a routine together, as sync tools leave them behind.
final class Versions {
    private Versions() {}

    /// Each routine with its other versions, in the order of their titles.
    static List<Entry> grouped(List<OwnRoutine> own) {
        return own.stream()
                .filter(routine -> first(routine, own).isEmpty())
                .map(routine -> new Entry(routine, versionsOf(routine, own)))
                .sorted(Comparator.comparing(entry -> entry.routine().title()))
                .toList();
    }

    private static List<OwnRoutine> versionsOf(OwnRoutine routine, List<OwnRoutine> own) {
        return own.stream()
                .filter(other -> first(other, own).filter(routine::equals).isPresent())
                .toList();
    }

    private static Optional<OwnRoutine> first(OwnRoutine version, List<OwnRoutine> own) {
        return version.versionOf()
                .flatMap(id -> own.stream().filter(each -> each.id().equals(id)).findFirst());
    }
}
