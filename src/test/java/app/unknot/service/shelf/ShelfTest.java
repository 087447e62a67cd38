package app.unknot.service.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.Refusal;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.service.shelf.Shelf.Relief;
import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShelfTest {
    private static final List<Routine> ROUTINES = new BuiltInContent().builtIn();
    private static final Set<String> FAVOURITES = Set.of("hands-feet", "gone-since");
    private static final Map<String, OffsetDateTime> DONE =
            Map.of(
                    "hips-glutes", OffsetDateTime.parse("2026-11-20T08:00+01:00"),
                    "wall-gentle", OffsetDateTime.parse("2026-11-21T08:00+01:00"));

    private final List<String> asked = new ArrayList<>();
    private final Shelf shelf = new Shelf(items(), Locale.ENGLISH, this::length);

    private static ShelfItem item(Routine routine, boolean isOwn) {
        return ShelfItem.of(
                        routine,
                        isOwn,
                        FAVOURITES,
                        area -> World.MESSAGES.text("area." + area + ".name"),
                        Optional.ofNullable(DONE.get(routine.id())))
                .against(
                        routine.id().equals("travel-seat")
                                ? Optional.of(new Refusal(Why.NOT_FOR_YOU, List.of()))
                                : Optional.empty());
    }

    private static List<ShelfItem> items() {
        Routine own = titled(ROUTINES.get(1), "sonnengruss", "Café Ärger 👐 שלום");
        return Stream.concat(
                        ROUTINES.stream().map(routine -> item(routine, false)),
                        Stream.of(item(own, true)))
                .toList();
    }

    private static Routine titled(Routine like, String id, String title) {
        return new Routine(
                id,
                1,
                title,
                "",
                "",
                like.level(),
                like.goal(),
                like.surface(),
                like.pattern(),
                like.equipment(),
                like.related(),
                like.hiddenBy(),
                like.warnings(),
                like.origin(),
                like.blocks());
    }

    /// Ten minutes for the first, a minute less for each after it.
    private Duration length(Routine routine) {
        asked.add(routine.id());
        int index = ROUTINES.stream().map(Routine::id).toList().indexOf(routine.id());
        return Duration.ofMinutes(index < 0 ? 5 : 10 - index).plusSeconds(20);
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                Arguments.of("", 11),
                Arguments.of("  \t ", 11),
                Arguments.of("CLASSIC", 1),
                Arguments.of("classic  Back", 1),
                Arguments.of("back classic", 1),
                Arguments.of("cafe arger", 1),
                Arguments.of("CAFÉ", 1),
                Arguments.of("שלום", 1),
                Arguments.of("👐", 1),
                Arguments.of("sole of the foot", 1),
                Arguments.of("classic wall", 0),
                Arguments.of("nothing like it", 0),
                Arguments.of("(.*", 0));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void searchesWithoutRegardToAccentsAndCase(String words, int found) {
        assertThat(find(ShelfFilter.NONE.withSearch(words))).hasSize(found);
        assertThat(asked).as("lengths that were worked out for nothing").isEmpty();
    }

    private List<String> find(ShelfFilter filter) {
        return shelf.find(filter, ShelfOrder.RECOMMENDED).stream().map(ShelfItem::id).toList();
    }

    private static ShelfFilter filter(Part... parts) {
        ShelfFilter filter = ShelfFilter.NONE;
        for (Part part : parts) {
            filter = filter.toggled(part);
        }
        return filter;
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(filter(new Part.Area("foot-sole")), List.of("hands-feet")),
                Arguments.of(
                        filter(new Part.Area("foot-sole"), new Part.Area("chest")),
                        List.of("hands-feet", "rounded-shoulders")),
                Arguments.of(
                        filter(new Part.Area("between-shoulder-blades")),
                        List.of(
                                "classic-floor",
                                "wall-gentle",
                                "desk-reset",
                                "keep-away-strength",
                                "sonnengruss",
                                "travel-seat")),
                Arguments.of(filter(new Part.Place(Surface.CAR_SEAT)), List.of("travel-seat")),
                Arguments.of(
                        filter(new Part.Place(Surface.CHAIR), new Part.Area("foot-sole")),
                        List.of("hands-feet")),
                Arguments.of(filter(new Part.Purpose("strengthen")), List.of("keep-away-strength")),
                Arguments.of(filter(new Part.Equipment("desk")), List.of("hands-feet")),
                Arguments.of(filter(new Part.Favourites()), List.of("hands-feet")),
                Arguments.of(
                        filter(new Part.Suited(), new Part.Minutes(3)),
                        List.of("hands-feet", "keep-away-strength")),
                Arguments.of(
                        filter(new Part.Minutes(3)),
                        List.of("hands-feet", "keep-away-strength", "travel-seat")),
                Arguments.of(
                        filter(new Part.Place(Surface.CAR_SEAT), new Part.Area("foot-sole")),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsWhatMeetsEveryKindOfWish(ShelfFilter filter, List<String> ids) {
        assertThat(find(filter)).isEqualTo(ids);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(
                        ShelfOrder.RECOMMENDED,
                        List.of("hands-feet", "classic-floor"),
                        "travel-seat"),
                Arguments.of(
                        ShelfOrder.SHORTEST,
                        List.of("keep-away-strength", "travel-seat"),
                        "classic-floor"),
                Arguments.of(
                        ShelfOrder.TITLE,
                        List.of("sonnengruss", "classic-floor"),
                        "keep-away-strength"),
                Arguments.of(
                        ShelfOrder.RECENT, List.of("wall-gentle", "hips-glutes"), "sonnengruss"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void sorts(ShelfOrder order, List<String> first, String last) {
        List<String> sorted =
                shelf.find(ShelfFilter.NONE, order).stream().map(ShelfItem::id).toList();

        assertThat(sorted).hasSize(11).startsWith(first.toArray(String[]::new));
        if (order != ShelfOrder.TITLE) {
            assertThat(sorted).endsWith(last);
        }
    }

    @Test
    void saysWhatToTakeAwaySoThatSomethingIsFound() {
        ShelfFilter filter = filter(new Part.Place(Surface.CAR_SEAT), new Part.Area("foot-sole"));

        assertThat(find(filter)).isEmpty();
        assertThat(shelf.reliefs(filter))
                .containsExactly(
                        new Relief(new Part.Area("foot-sole"), 1),
                        new Relief(new Part.Place(Surface.CAR_SEAT), 1));
        assertThat(shelf.reliefs(filter.withSearch("xyzzy"))).isEmpty();
    }

    @Test
    void everyPartCanBeTakenAwayAgain() {
        List<Part> parts =
                List.of(
                        new Part.Search("back"),
                        new Part.Area("calf"),
                        new Part.Minutes(5),
                        new Part.Place(Surface.FLOOR),
                        new Part.Equipment("wall"),
                        new Part.Purpose("release"),
                        new Part.Favourites(),
                        new Part.Suited());
        ShelfFilter filter = filter(parts.toArray(Part[]::new));

        assertThat(filter.parts()).isEqualTo(parts);
        for (Part part : parts) {
            assertThat(filter.toggled(part).parts()).hasSize(7).doesNotContain(part);
            filter = filter.toggled(part).toggled(part);
        }
        assertThat(filter.parts()).isEqualTo(parts);
        assertThat(ShelfFilter.NONE.isEmpty()).isTrue();
    }

    @Test
    void worksOutEachLengthOnce() {
        shelf.find(ShelfFilter.NONE, ShelfOrder.SHORTEST);
        shelf.find(filter(new Part.Minutes(5)), ShelfOrder.SHORTEST);

        assertThat(asked).doesNotHaveDuplicates().hasSize(11);
    }

    @Test
    void offersTheEquipmentThatIsNeeded() {
        assertThat(shelf.equipment())
                .startsWith("tennis ball")
                .contains("wall", "floor or mat")
                .noneMatch(thing -> thing.contains("optional"));
        assertThat(shelf.purposes()).containsExactly("release", "strengthen");
    }
}
