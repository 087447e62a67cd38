package app.unknot.i18n;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.editing.TemplateLine;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.Tier;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.SharedLine;
import app.unknot.domain.session.Talk;
import app.unknot.storage.content.BuiltInContent;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ends of keys that the program makes of what it enumerates.
final class KeyEnds {
    /// The lines that are said otherwise when any key is the one input.
    private static final SharedLine[] ANY_KEY = {
        SharedLine.CHECK_IN,
        SharedLine.PAUSED,
        SharedLine.PAUSED_ON_BALL,
        SharedLine.STALLED,
        SharedLine.SUSPENDED
    };

    private KeyEnds() {}

    static Stream<String> tiers(String... ends) {
        return Stream.of(Tier.values())
                .flatMap(tier -> Stream.of(ends).map(end -> tier.id() + "." + end));
    }

    static Stream<String> directions() {
        return Stream.of(RollDirection.values()).map(RollDirection::id);
    }

    /// The skull is only looked at, not chosen.
    static Stream<String> views() {
        return Stream.of(DiagramView.values())
                .filter(view -> view != DiagramView.SKULL)
                .map(DiagramView::id);
    }

    /// Where a knot can be, but for the upper back, which has levels.
    static Stream<String> knotAreas() {
        return new BuiltInContent()
                .catalogue().body().placements().stream()
                        .filter(place -> place.view() != DiagramView.UPPER_BACK)
                        .filter(place -> place.view() != DiagramView.SKULL)
                        .map(Placement::area);
    }

    static Stream<String> zones() {
        return new BuiltInContent().catalogue().body().zones().stream().map(NoGoZone::id);
    }

    static Stream<String> questions() {
        return new BuiltInContent()
                .health().questions().stream()
                        .flatMap(question ->
                                Stream.of("question", "reason", "action")
                                        .map(end -> question.id() + "." + end));
    }

    /// The lines of a template in each of their forms.
    static Stream<String> line(TemplateLine line) {
        Stream<String> ends =
                switch (line.varies()) {
                    case NOT -> Stream.of("");
                    case BY_POSITION ->
                            Stream.of(Position.values()).map(position -> "." + position.id());
                    case BY_SURFACE -> surfaces().map(surface -> "." + surface);
                    case BY_DIRECTION -> directions().map(direction -> "." + direction);
                };
        return ends.map(end -> line.id() + end);
    }

    static Stream<String> lines() {
        return Stream.concat(
                Stream.of(SharedLine.values()).map(KeyEnds::word),
                Stream.of(ANY_KEY).map(line -> word(line) + ".any-key"));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a field of a file can be expected to be.
    static Stream<String> expected() {
        return Stream.of(
                "text", "id", "day", "whole", "number", "flag", "word", "list", "steps", "object",
                "anchor");
    }

    static Stream<String> surfaces() {
        return Stream.of(Surface.values()).map(Surface::id);
    }

    static Stream<String> stepKinds() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(kind -> kind != Step.Unknown.class)
                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /// Up to twenty a word each, then the tens; the others are put together.
    static Stream<String> numbers() {
        return IntStream.rangeClosed(0, 99)
                .filter(number -> number <= 20 || number % 10 == 0)
                .mapToObj(Integer::toString);
    }

    /// The buttons of the player: what is on them, and on their keys.
    static Stream<String> soundCheck() {
        return Stream.concat(
                Stream.of("ask", "silent", "waiting")
                        .flatMap(state -> Stream.of(state + ".title", state + ".lead")),
                Stream.of("once", "twice", "held")
                        .flatMap(gesture -> Stream.of(gesture, gesture + ".means")));
    }

    static Stream<String> controls() {
        return Stream.of(
                "pause",
                "go-on",
                "let-go",
                "back",
                "next",
                "repeat",
                "lighter",
                "firmer",
                "distance",
                "eyes-free",
                "stop",
                "wrong");
    }

    static Stream<String> settings() {
        Stream<String> rows =
                Stream.of(
                        "theme",
                        "text-size",
                        "motion",
                        "breathing",
                        "extra-placing",
                        "goal",
                        "checks",
                        "pace",
                        "library",
                        "state",
                        "voice",
                        "talk",
                        "breath",
                        "voice-volume",
                        "tone-volume",
                        "lean",
                        "tones");
        Stream<String> choices =
                Stream.concat(
                        Stream.of(Talk.values()).map(talk -> "talk." + word(talk)),
                        Stream.of(BreathGuide.values()).map(guide -> "breath." + word(guide)));
        return Stream.of(
                        Stream.of("appearance", "session", "practice"),
                        choices,
                        rows.flatMap(row -> Stream.of(row, row + ".hint")))
                .flatMap(keys -> keys);
    }

    static Stream<String> backupReasons() {
        return Stream.of(
                "daily",
                "by-hand",
                "before-import",
                "before-restore",
                "before-move",
                "before-routine-2",
                "to-take-along",
                "other");
    }

    static Stream<String> patterns() {
        return new BuiltInContent()
                .catalogue().patterns().stream()
                        .flatMap(each -> Stream.of(each.id() + ".name", each.id() + ".note"));
    }

    static Stream<String> areas() {
        return new BuiltInContent()
                .catalogue().body().areas().stream().map(BodyArea::id).map(id -> id + ".name");
    }

    static Stream<String> complaints() {
        Function<Complaint, Stream<String>> ends =
                complaint ->
                        complaint.recheck().isPresent()
                                ? Stream.of(".answer", ".say", ".gone.say", ".not-gone.say")
                                : Stream.of(".answer", ".say");
        return new BuiltInContent()
                .stopWords().complaints().stream()
                        .flatMap(complaint ->
                                ends.apply(complaint).map(end -> complaint.id() + end));
    }
}
