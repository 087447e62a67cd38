package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Wording;
import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.DoseSheet.AreaDose;
import app.unknot.domain.session.lint.LinkFinder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares a routine from somebody else with those of the program, for what is worth a second
/// look.
final class SecondLook {
    /// How many of a kind are named.
    private static final int MOST_NAMED = 5;

    /// How much more than usual is far from it.
    private static final double FAR = 1.5;

    private final RoutineLibrary library;
    private final Wording wording;

    SecondLook(RoutineLibrary library, Wording wording) {
        this.library = library;
        this.wording = wording;
    }

    DoseSheet doses(Routine routine) {
        return DoseSheet.of(routine, library.catalogue(), wording);
    }

    /// What is unusual in the routine.
    ///
    /// @param unknown the fields of its file that this version doesn't know
    /// @param length of its session
    List<Oddity> at(Routine routine, List<String> unknown, List<AreaDose> doses, Duration length) {
        List<Oddity> oddities = new ArrayList<>();
        if (routine.steps().noneMatch(Step.Finish.class::isInstance)) {
            oddities.add(Oddity.of(Oddity.Kind.NO_ENDING));
        }
        Duration usual = library.catalogue().limits().sessionBudget().multipliedBy(2);
        if (length.compareTo(usual) > 0) {
            oddities.add(
                    Oddity.of(Oddity.Kind.UNUSUAL_LENGTH, length.toMinutes(), usual.toMinutes()));
        }
        oddities.addAll(far(doses));
        List<String> links = LinkFinder.in(routine);
        if (!links.isEmpty()) {
            oddities.add(Oddity.of(Oddity.Kind.LINKS, first(links)));
        }
        if (!unknown.isEmpty()) {
            oddities.add(Oddity.of(Oddity.Kind.UNKNOWN_FIELDS, first(unknown)));
        }
        return oddities;
    }

    private static String first(List<String> names) {
        return String.join(", ", names.stream().limit(MOST_NAMED).toList());
    }

    /// Doses beyond their limit are named as such; here are those within it.
    private List<Oddity> far(List<AreaDose> areas) {
        Map<String, Long> usual = usual();
        return areas.stream()
                .filter(area -> !area.time().isOver())
                .filter(area -> isFar(area, usual))
                .map(area ->
                        usual.containsKey(area.area())
                                ? Oddity.of(
                                        Oddity.Kind.UNUSUAL_DOSE,
                                        area.area(),
                                        area.time().planned(),
                                        usual.get(area.area()))
                                : Oddity.of(Oddity.Kind.UNUSUAL_AREA, area.area()))
                .toList();
    }

    private static boolean isFar(AreaDose area, Map<String, Long> usual) {
        return area.time().planned() > usual.getOrDefault(area.area(), 0L) * FAR;
    }

    /// The longest that a routine of the program has the ball on one side of each area.
    private Map<String, Long> usual() {
        Map<String, Long> usual = new HashMap<>();
        library.builtIn().stream()
                .flatMap(routine -> doses(routine).areas().stream())
                .forEach(area -> usual.merge(area.area(), area.time().planned(), Math::max));
        return usual;
    }
}
