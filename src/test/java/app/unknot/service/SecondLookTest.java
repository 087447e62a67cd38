package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.DoseSheet.AreaDose;
import app.unknot.domain.session.lint.DoseSheet.Dose;
import app.unknot.i18n.SpokenWording;
import app.unknot.service.Oddity.Kind;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.storage.routine.RoutineReader;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each thing worth a second look is named, and nothing else is.
class SecondLookTest {
    private static final SessionService SERVICE = new World(new BuiltInContent()).service();
    private static final RoutineLibrary LIBRARY = SERVICE.library();
    private static final Catalogue CATALOGUE = LIBRARY.catalogue();
    private static final SecondLook LOOK =
            new SecondLook(LIBRARY, new SpokenWording(World.MESSAGES));

    static List<Routine> builtIn() {
        return new BuiltInRoutines().all();
    }

    private static Routine changed(String id, String part, String other) {
        String text = new BuiltInRoutines().text(id);
        assertThat(text).as("what is changed in %s", id).contains(part);
        return new RoutineReader().read(id + ".json", text.replace(part, other));
    }

    private static List<Oddity> oddities(Routine routine, String... unknown) {
        SessionPlan plan = SERVICE.plan(routine, SERVICE.suggestedSides(routine));
        return LOOK.at(routine, List.of(unknown), LOOK.doses(routine).areas(), plan.length());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void nothingIsOddAboutARoutineOfTheProgram(Routine routine) {
        assertThat(oddities(routine)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wall-gentle | "kind": "finish" | "kind": "rest" | NO_ENDING | ''
                    hands-feet | "seconds": 14 | "seconds": 1800 | UNUSUAL_LENGTH | '43, 30'
                    hands-feet | "area": "forearm-outer" | "area": "back-of-thigh" | UNUSUAL_AREA | back-of-thigh
                    hands-feet | "passes": 10 | "passes": 20 | UNUSUAL_DOSE | 'foot-sole'
                    wall-gentle | "title": "Gentle | "title": "www.example.org Gentle | LINKS | www.example.org
                    wall-gentle | "summary": " | "summary": "Write to me@example.org. | LINKS | me@example.org.
                    wall-gentle | "instruction": " | "instruction": "http://example.org/a | LINKS | http://example.org/a
                    wall-gentle | "text": " | "text": "See ftp://example.org now. | LINKS | ftp://example.org
                    wall-gentle | "warnings": [ | "warnings": ["See www.example.org", | LINKS | www.example.org
                    wall-gentle | "revision": 1 | "revision": 1, "maker": {"note": "www.example.org"} | LINKS | www.example.org
                    """)
    void whatIsOddIsNamed(String id, String part, String other, Kind kind, String value) {
        List<Oddity> oddities = oddities(changed(id, part, other));

        assertThat(oddities).extracting(Oddity::kind).containsExactly(kind);
        assertThat(String.join(", ", oddities.getFirst().values())).startsWith(value);
    }

    @Test
    void onlySomeOfManyUnknownFieldsAreNamed() {
        assertThat(oddities(builtIn().getFirst(), "a", "b", "c", "d", "e", "f"))
                .containsExactly(new Oddity(Kind.UNKNOWN_FIELDS, List.of("a, b, c, d, e")));
    }

    @Test
    void severalOdditiesAreAllNamed() {
        Routine routine = changed("wall-gentle", "\"kind\": \"finish\"", "\"kind\": \"rest\"");

        assertThat(LOOK.at(routine, List.of("colour"), List.of(), Duration.ofMinutes(31)))
                .extracting(Oddity::kind)
                .containsExactly(Kind.NO_ENDING, Kind.UNUSUAL_LENGTH, Kind.UNKNOWN_FIELDS);
        assertThat(LOOK.at(routine, List.of(), List.of(), Duration.ofMinutes(30)))
                .extracting(Oddity::kind)
                .containsExactly(Kind.NO_ENDING);
    }

    /// What goes beyond a limit is shown as that, and isn't called unusual as well.
    @Test
    void aDoseBeyondItsLimitIsNoOddity() {
        Routine routine = changed("hands-feet", "\"passes\": 10", "\"passes\": 100");

        assertThat(LOOK.doses(routine).isOver()).isTrue();
        assertThat(oddities(routine)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theDosesOfARoutineOfTheProgramAreWithinTheLimitsOfTheContent(Routine routine) {
        DoseSheet sheet = LOOK.doses(routine);

        assertThat(sheet.isOver()).isFalse();
        assertThat(sheet.session().most()).isEqualTo(15);
        assertThat(sheet.areas())
                .extracting(AreaDose::area)
                .containsExactlyElementsOf(
                        routine.steps()
                                .filter(Step::isBallTime)
                                .map(step -> step.card().area())
                                .distinct()
                                .toList());
        for (AreaDose dose : sheet.areas()) {
            var area = CATALOGUE.body().area(dose.area()).orElseThrow();
            assertThat(dose.time().most()).isEqualTo(area.budget().toSeconds());
            assertThat(dose.time().planned()).isBetween(1L, dose.time().most());
            assertThat(dose.hold()).isEqualTo(longestHold(routine, dose.area()));
            assertThat(dose.pressure())
                    .hasValueSatisfying(pressure -> {
                        assertThat(pressure.most())
                                .isEqualTo(Math.min(area.pressure().ceiling(), 7));
                        assertThat(pressure.planned()).isBetween(1L, pressure.most());
                    });
        }
    }

    private static Optional<Dose> longestHold(Routine routine, String area) {
        return routine.steps()
                .filter(step -> step.card().area().equals(area))
                .filter(Step.Hold.class::isInstance)
                .map(Step.Hold.class::cast)
                .map(hold -> CATALOGUE.usualPattern(routine).lengthOf(hold.breaths()).toSeconds())
                .max(Long::compare)
                .map(seconds -> new Dose(seconds, 90));
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                arguments("time", "foot-sole", "\"passes\": 10", "\"passes\": 40"),
                arguments("hold", "foot-sole", "\"breaths\": 2", "\"breaths\": 10"),
                arguments("pressure", "foot-sole", "\"ceiling\": 7", "\"ceiling\": 8"),
                arguments("pressure", "forearm-outer", "\"ceiling\": 6", "\"ceiling\": 7"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void aRowBeyondItsLimitIsOver(String row, String area, String part, String other) {
        DoseSheet sheet = LOOK.doses(changed("hands-feet", part, other));
        AreaDose dose =
                sheet.areas().stream().filter(d -> d.area().equals(area)).findFirst().orElseThrow();

        assertThat(sheet.isOver()).isTrue();
        assertThat(dose.isOver()).isTrue();
        assertThat(dose.time().isOver()).isEqualTo(row.equals("time"));
        assertThat(dose.pressure().orElseThrow().isOver()).isEqualTo(row.equals("pressure"));
        if (row.equals("hold")) {
            assertThat(dose.hold().orElseThrow().isOver()).isTrue();
        }
    }

    @Test
    void aSessionThatRollsForTooLongIsOver() {
        DoseSheet sheet = LOOK.doses(changed("hands-feet", "\"passes\": 10", "\"passes\": 200"));

        assertThat(sheet.session().isOver()).isTrue();
        assertThat(sheet.session().planned()).isGreaterThan(15);
    }
}
