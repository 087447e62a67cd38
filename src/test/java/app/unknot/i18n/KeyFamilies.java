package app.unknot.i18n;

import app.unknot.cli.Commands;
import app.unknot.domain.advice.Pairing;
import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Level;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.StepTemplates;
import app.unknot.domain.editing.TemplateLine;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.Tier;
import app.unknot.domain.progress.CheckAdvice;
import app.unknot.domain.progress.CheckChange;
import app.unknot.domain.progress.EaseChange;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.RestReason;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.SharedLine;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.Tone;
import app.unknot.domain.session.lint.DoseRoom;
import app.unknot.domain.session.lint.Rule;
import app.unknot.platform.desktop.DisplayTrouble;
import app.unknot.service.FileProblem;
import app.unknot.service.LibraryFinding;
import app.unknot.service.Notice;
import app.unknot.service.Oddity;
import app.unknot.service.Settings;
import app.unknot.service.SoundExport;
import app.unknot.service.VoiceInUse;
import app.unknot.service.shelf.ShelfOrder;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Paper;
import app.unknot.ui.progress.ProgressView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys that the program puts together from something it enumerates.
final class KeyFamilies {
    private static final List<String> SIDES = List.of("left", "right");

    /// The lines that are said otherwise when any key is the one input.
    private static final SharedLine[] ANY_KEY = {
        SharedLine.CHECK_IN,
        SharedLine.PAUSED,
        SharedLine.PAUSED_ON_BALL,
        SharedLine.STALLED,
        SharedLine.SUSPENDED
    };

    private KeyFamilies() {}

    /// Whole keys by the beginning that the sources name.
    static Map<String, Set<String>> all() {
        Map<String, Set<String>> families = new TreeMap<>();
        add(families, "say.", lines());
        add(families, "say.way-off.", surfaces());
        add(families, "after.up.", surfaces());
        add(families, "surface.", surfaces());
        add(families, "tone.", Stream.of(Tone.values()).map(KeyFamilies::word));
        add(families, "doing.", stepKinds());
        add(families, "notice.", Stream.of(Notice.Kind.values()).map(KeyFamilies::word));
        add(families, "problem.", Stream.of(FileProblem.What.values()).map(KeyFamilies::word));
        add(families, "expected.", expected());
        add(families, "check.", Stream.of(LibraryFinding.What.values()).map(KeyFamilies::word));
        add(families, "side.", Stream.of(Side.values()).map(KeyFamilies::word));
        add(families, "number.", numbers());
        add(families, "shell.", Stream.of(Destination.values()).map(KeyFamilies::word));
        addSides(families);
        add(families, "player.", controls());
        add(families, "key.", controls());
        add(families, "area.", areas());
        add(families, "wrong.", complaints());
        add(families, "settings.", settings());
        add(families, "settings.theme.", Stream.of(Settings.Theme.values()).map(KeyFamilies::word));
        add(
                families,
                "settings.motion.",
                Stream.of(Settings.MotionChoice.values()).map(KeyFamilies::word));
        addBody(families);
        addAdvice(families);
        add(families, "paper.", Stream.of(Paper.values()).map(KeyFamilies::word));
        addHealth(families);
        add(families, "bench.ends.", Stream.of("none", "window", "ticker"));
        add(families, "display.", Stream.of(DisplayTrouble.Kind.values()).map(KeyFamilies::word));
        add(families, "lint.", Stream.of(Rule.values()).map(KeyFamilies::word));
        add(families, "safety.never.", Stream.of("back", "front"));
        add(families, "pattern.", patterns());
        add(families, "listen.", soundCheck());
        add(families, "voice.", Stream.of("built-in", "espeak-ng", "say", "system-speech"));
        add(families, "voice.use.", Stream.of(VoiceInUse.Reason.values()).map(KeyFamilies::word));
        add(
                families,
                "share.trouble.",
                Stream.of(SoundExport.Trouble.values()).map(KeyFamilies::word));
        addProgress(families);
        addChecks(families);
        add(families, "sign.", new BuiltInContent().stopWords().stopSigns().stream());
        add(families, "browse.order.", Stream.of(ShelfOrder.values()).map(KeyFamilies::word));
        add(families, "browse.purpose.", Stream.of("release", "stretch", "strengthen"));
        add(families, "import.oddity.", Stream.of(Oddity.Kind.values()).map(KeyFamilies::word));
        add(families, "library.sides.", Stream.of(Sides.values()).map(KeyFamilies::word));
        add(families, "data.reason.", backupReasons());
        addEditor(families);
        add(families, "cli.", Stream.of(Commands.names().split(", ")));
        add(
                families,
                "cli.option.",
                Stream.of("data-dir", "help", "version").flatMap(o -> Stream.of(o, o + ".name")));
        return families;
    }

    private static void addSides(Map<String, Set<String>> families) {
        add(families, "today.first-side.", SIDES.stream());
        add(families, "sides.both.", SIDES.stream());
        add(families, "sides.only.", SIDES.stream());
        add(families, "player.group.", SIDES.stream());
    }

    private static void addAdvice(Map<String, Set<String>> families) {
        add(families, "advice.reason.side.", SIDES.stream());
        add(families, "advice.second.", Stream.of(Pairing.When.values()).map(KeyFamilies::word));
        add(
                families,
                "advice.rest.",
                Stream.of(RestReason.values())
                        .map(KeyFamilies::word)
                        .flatMap(rest -> Stream.of(rest, rest + ".say")));
    }

    private static void addBody(Map<String, Set<String>> families) {
        add(families, "position.", Stream.of(Position.values()).map(Position::id));
        add(families, "body.view.", views());
        add(families, "knot.level.", Stream.of(Level.values()).map(KeyFamilies::word));
        add(families, "knot.area.", knotAreas());
        add(families, "zone.", zones());
        add(families, "body.side.", SIDES.stream());
    }

    private static void addHealth(Map<String, Set<String>> families) {
        add(families, "health.", questions());
        add(families, "health.tier.", tiers("name", "result"));
        add(families, "screening.", tiers("title", "lead"));
        add(families, "emergency.in.", Stream.of("europe", "gb", "us"));
    }

    private static void addProgress(Map<String, Set<String>> families) {
        add(families, "paper.", Stream.of(Paper.values()).map(KeyFamilies::word));
        add(families, "progress.change.", Stream.of(EaseChange.values()).map(KeyFamilies::word));
        add(
                families,
                "progress.ending.",
                Stream.of(SessionRecord.Ending.values()).map(KeyFamilies::word));
        add(
                families,
                "progress.balance.",
                Stream.of(PeriodReview.Balance.values()).map(KeyFamilies::word));
        add(families, "progress.body.", Stream.of("felt", "worked"));
        add(families, "progress.length.", Stream.of(Period.Length.values()).map(KeyFamilies::word));
        add(
                families,
                "progress.part.",
                Stream.of(ProgressView.Part.values()).map(KeyFamilies::word));
    }

    private static void addChecks(Map<String, Set<String>> families) {
        add(families, "checks.change.", Stream.of(CheckChange.values()).map(KeyFamilies::word));
        add(
                families,
                "checks.advice.",
                Stream.of(CheckAdvice.values())
                        .filter(advice -> advice != CheckAdvice.NONE)
                        .map(KeyFamilies::word));
        add(
                families,
                "selfcheck.",
                new SelfCheckReader()
                        .read().checks().stream()
                                .flatMap(check ->
                                        Stream.concat(
                                                        Stream.of("name", "how", "picture"),
                                                        IntStream.range(0, check.levels())
                                                                .mapToObj(
                                                                        level -> "level." + level))
                                                .map(end -> check.id() + "." + end)));
    }

    private static void addEditor(Map<String, Set<String>> families) {
        add(
                families,
                "template.line.",
                Stream.of(TemplateLine.values()).flatMap(KeyFamilies::line));
        add(families, "template.title.", StepTemplates.KINDS.stream());
        add(families, "template.instruction.", StepTemplates.KINDS.stream());
        add(families, "field.", Stream.of(Field.values()).map(KeyFamilies::word));
        add(families, "role.", Stream.of(CueRole.values()).map(KeyFamilies::word));
        add(families, "condition.", Stream.of(CueCondition.values()).map(KeyFamilies::word));
        add(families, "direction.", directions());
        add(families, "limit.", Stream.of(DoseRoom.Reason.values()).map(KeyFamilies::word));
        add(families, "level.", Stream.of("easy", "medium"));
        add(families, "goal.", Stream.of("release", "stretch", "strengthen"));
        add(families, "unit.", Stream.of("seconds", "times", "passes", "breaths", "of-ten"));
        add(families, "flag.", new BuiltInContent().health().flags().keySet().stream());
        add(
                families,
                "anchor.",
                Stream.of(
                        "after-start",
                        "breath-in",
                        "breath-out",
                        "half-way",
                        "last-in",
                        "last-out",
                        "before-end"));
    }

    private static void add(Map<String, Set<String>> families, String start, Stream<String> ends) {
        families.put(
                start, ends.map(end -> start + end).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> tiers(String... ends) {
        return Stream.of(Tier.values())
                .flatMap(tier -> Stream.of(ends).map(end -> tier.id() + "." + end));
    }

    private static Stream<String> directions() {
        return Stream.of(RollDirection.values()).map(RollDirection::id);
    }

    /// The skull is only looked at, not chosen.
    private static Stream<String> views() {
        return Stream.of(DiagramView.values())
                .filter(view -> view != DiagramView.SKULL)
                .map(DiagramView::id);
    }

    /// Where a knot can be, but for the upper back, which has levels.
    private static Stream<String> knotAreas() {
        return new BuiltInContent()
                .catalogue().body().placements().stream()
                        .filter(place -> place.view() != DiagramView.UPPER_BACK)
                        .filter(place -> place.view() != DiagramView.SKULL)
                        .map(Placement::area);
    }

    private static Stream<String> zones() {
        return new BuiltInContent().catalogue().body().zones().stream().map(NoGoZone::id);
    }

    private static Stream<String> questions() {
        return new BuiltInContent()
                .health().questions().stream()
                        .flatMap(question ->
                                Stream.of("question", "reason", "action")
                                        .map(end -> question.id() + "." + end));
    }

    /// The lines of a template in each of their forms.
    private static Stream<String> line(TemplateLine line) {
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

    private static Stream<String> lines() {
        return Stream.concat(
                Stream.of(SharedLine.values()).map(KeyFamilies::word),
                Stream.of(ANY_KEY).map(line -> word(line) + ".any-key"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a field of a file can be expected to be.
    private static Stream<String> expected() {
        return Stream.of(
                "text", "id", "day", "whole", "number", "flag", "word", "list", "steps", "object",
                "anchor");
    }

    private static Stream<String> surfaces() {
        return Stream.of(Surface.values()).map(Surface::id);
    }

    private static Stream<String> stepKinds() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(kind -> kind != Step.Unknown.class)
                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /// Up to twenty a word each, then the tens; the others are put together.
    private static Stream<String> numbers() {
        return IntStream.rangeClosed(0, 99)
                .filter(number -> number <= 20 || number % 10 == 0)
                .mapToObj(Integer::toString);
    }

    /// The buttons of the player: what is on them, and on their keys.
    private static Stream<String> soundCheck() {
        return Stream.concat(
                Stream.of("ask", "silent", "waiting")
                        .flatMap(state -> Stream.of(state + ".title", state + ".lead")),
                Stream.of("once", "twice", "held")
                        .flatMap(gesture -> Stream.of(gesture, gesture + ".means")));
    }

    private static Stream<String> controls() {
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

    private static Stream<String> settings() {
        Stream<String> rows =
                Stream.of(
                        "theme",
                        "text-size",
                        "motion",
                        "breathing",
                        "extra-placing",
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

    private static Stream<String> backupReasons() {
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

    private static Stream<String> patterns() {
        return new BuiltInContent()
                .catalogue().patterns().stream()
                        .flatMap(each -> Stream.of(each.id() + ".name", each.id() + ".note"));
    }

    private static Stream<String> areas() {
        return new BuiltInContent()
                .catalogue().body().areas().stream().map(BodyArea::id).map(id -> id + ".name");
    }

    private static Stream<String> complaints() {
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
