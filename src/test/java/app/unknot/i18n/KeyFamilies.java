package app.unknot.i18n;

import app.unknot.cli.Commands;
import app.unknot.domain.advice.Pairing;
import app.unknot.domain.body.Level;
import app.unknot.domain.body.Side;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.StepTemplates;
import app.unknot.domain.editing.TemplateLine;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys that the program puts together from something it enumerates.
final class KeyFamilies {
    private static final List<String> SIDES = List.of("left", "right");

    private KeyFamilies() {}

    /// Whole keys by the beginning that the sources name.
    static Map<String, Set<String>> all() {
        Map<String, Set<String>> families = new TreeMap<>();
        add(families, "say.", KeyEnds.lines());
        add(families, "say.way-off.", KeyEnds.surfaces());
        add(families, "after.up.", KeyEnds.surfaces());
        add(families, "surface.", KeyEnds.surfaces());
        add(families, "tone.", Stream.of(Tone.values()).map(KeyEnds::word));
        add(families, "doing.", KeyEnds.stepKinds());
        add(families, "notice.", Stream.of(Notice.Kind.values()).map(KeyEnds::word));
        add(families, "problem.", Stream.of(FileProblem.What.values()).map(KeyEnds::word));
        add(families, "expected.", KeyEnds.expected());
        add(families, "check.", Stream.of(LibraryFinding.What.values()).map(KeyEnds::word));
        add(families, "side.", Stream.of(Side.values()).map(KeyEnds::word));
        add(families, "number.", KeyEnds.numbers());
        add(families, "shell.", Stream.of(Destination.values()).map(KeyEnds::word));
        addSides(families);
        add(families, "player.", KeyEnds.controls());
        add(families, "key.", KeyEnds.controls());
        add(families, "area.", KeyEnds.areas());
        add(families, "wrong.", KeyEnds.complaints());
        add(families, "settings.", KeyEnds.settings());
        add(families, "settings.theme.", Stream.of(Settings.Theme.values()).map(KeyEnds::word));
        add(
                families,
                "settings.motion.",
                Stream.of(Settings.MotionChoice.values()).map(KeyEnds::word));
        addBody(families);
        addAdvice(families);
        add(families, "paper.", Stream.of(Paper.values()).map(KeyEnds::word));
        addHealth(families);
        add(families, "bench.ends.", Stream.of("none", "window", "ticker"));
        add(families, "display.", Stream.of(DisplayTrouble.Kind.values()).map(KeyEnds::word));
        add(families, "lint.", Stream.of(Rule.values()).map(KeyEnds::word));
        add(families, "safety.never.", Stream.of("back", "front"));
        add(families, "pattern.", KeyEnds.patterns());
        add(families, "listen.", KeyEnds.soundCheck());
        add(families, "voice.", Stream.of("built-in", "espeak-ng", "say", "system-speech"));
        add(families, "voice.use.", Stream.of(VoiceInUse.Reason.values()).map(KeyEnds::word));
        add(families, "share.trouble.", Stream.of(SoundExport.Trouble.values()).map(KeyEnds::word));
        addProgress(families);
        addChecks(families);
        add(families, "sign.", new BuiltInContent().stopWords().stopSigns().stream());
        add(families, "browse.order.", Stream.of(ShelfOrder.values()).map(KeyEnds::word));
        add(families, "browse.purpose.", Stream.of("release", "stretch", "strengthen"));
        add(families, "import.oddity.", Stream.of(Oddity.Kind.values()).map(KeyEnds::word));
        add(families, "library.sides.", Stream.of(Sides.values()).map(KeyEnds::word));
        add(families, "data.reason.", KeyEnds.backupReasons());
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
        add(families, "advice.second.", Stream.of(Pairing.When.values()).map(KeyEnds::word));
        add(
                families,
                "advice.rest.",
                Stream.of(RestReason.values())
                        .map(KeyEnds::word)
                        .flatMap(rest -> Stream.of(rest, rest + ".say")));
    }

    private static void addBody(Map<String, Set<String>> families) {
        add(families, "position.", Stream.of(Position.values()).map(Position::id));
        add(families, "body.view.", KeyEnds.views());
        add(families, "knot.level.", Stream.of(Level.values()).map(KeyEnds::word));
        add(families, "knot.area.", KeyEnds.knotAreas());
        add(families, "zone.", KeyEnds.zones());
        add(families, "body.side.", SIDES.stream());
    }

    private static void addHealth(Map<String, Set<String>> families) {
        add(families, "health.", KeyEnds.questions());
        add(families, "health.tier.", KeyEnds.tiers("name", "result"));
        add(families, "screening.", KeyEnds.tiers("title", "lead"));
        add(families, "emergency.in.", Stream.of("europe", "gb", "us"));
    }

    private static void addProgress(Map<String, Set<String>> families) {
        add(families, "paper.", Stream.of(Paper.values()).map(KeyEnds::word));
        add(families, "progress.change.", Stream.of(EaseChange.values()).map(KeyEnds::word));
        add(
                families,
                "progress.ending.",
                Stream.of(SessionRecord.Ending.values()).map(KeyEnds::word));
        add(
                families,
                "progress.balance.",
                Stream.of(PeriodReview.Balance.values()).map(KeyEnds::word));
        add(families, "progress.body.", Stream.of("felt", "worked"));
        add(families, "progress.length.", Stream.of(Period.Length.values()).map(KeyEnds::word));
        add(families, "progress.part.", Stream.of(ProgressView.Part.values()).map(KeyEnds::word));
    }

    private static void addChecks(Map<String, Set<String>> families) {
        add(families, "checks.change.", Stream.of(CheckChange.values()).map(KeyEnds::word));
        add(
                families,
                "checks.advice.",
                Stream.of(CheckAdvice.values())
                        .filter(advice -> advice != CheckAdvice.NONE)
                        .map(KeyEnds::word));
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
        add(families, "template.line.", Stream.of(TemplateLine.values()).flatMap(KeyEnds::line));
        add(families, "template.title.", StepTemplates.KINDS.stream());
        add(families, "template.instruction.", StepTemplates.KINDS.stream());
        add(families, "field.", Stream.of(Field.values()).map(KeyEnds::word));
        add(families, "role.", Stream.of(CueRole.values()).map(KeyEnds::word));
        add(families, "condition.", Stream.of(CueCondition.values()).map(KeyEnds::word));
        add(families, "direction.", KeyEnds.directions());
        add(families, "limit.", Stream.of(DoseRoom.Reason.values()).map(KeyEnds::word));
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
}
