package app.unknot.ui.library;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.Messages;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.CopyButton;
import app.unknot.ui.component.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The parts of the page about a file from somebody else. Every text of the file is shown as text.
final class ImportPage {
    private static final int AT_ONCE = 40;

    private final ImportModel model;
    private final Messages messages;
    private final RoutineWords words;

    ImportPage(ImportModel model) {
        this.model = model;
        this.messages = model.messages();
        this.words = new RoutineWords(messages);
    }

    /// A file that can't be taken over: everything that is wrong with it.
    List<Node> refused() {
        List<Node> parts = new ArrayList<>();
        parts.add(
                head(
                        messages.text("import.refused.title"),
                        messages.text("import.refused.lead", model.problems().size())));
        VBox card = card(messages.text("import.refused.what"));
        if (model.problems().isEmpty()) {
            card.getChildren().add(Labels.body(messages.text("import.unplannable")));
        }
        card.getChildren().add(new ProblemList(model.problems(), messages));
        CopyButton copy =
                new CopyButton(
                        messages.text("import.copy"),
                        messages.text("settings.copied"),
                        model::copyProblems);
        copy.setId("import-copy");
        card.getChildren().add(copy);
        parts.add(card);
        return parts;
    }

    /// A routine: what somebody should know before they take it over.
    List<Node> usable() {
        Routine routine = model.preview().routine().orElseThrow();
        List<Node> parts = new ArrayList<>();
        parts.add(head(routine.title(), routine.summary()));
        parts.add(facts(routine));
        routine.maker()
                .flatMap(Maker::note)
                .ifPresent(note -> parts.add(lines(messages.text("import.note"), Stream.of(note))));
        parts.addAll(notices(routine));
        if (!model.problems().isEmpty()) {
            VBox card = card(messages.text("import.odd"));
            card.getChildren().add(new ProblemList(model.problems(), messages));
            parts.add(card);
        }
        if (!model.preview().findings().isEmpty()) {
            parts.add(findings(routine));
        }
        if (!model.preview().oddities().isEmpty()) {
            parts.add(
                    lines(
                            messages.text("import.unusual"),
                            model.preview().oddities().stream().map(words::oddity)));
        }
        model.preview().doses().ifPresent(sheet -> parts.add(doses(sheet)));
        if (!routine.warnings().isEmpty()) {
            parts.add(lines(messages.text("import.warnings"), routine.warnings().stream()));
        }
        parts.add(steps(routine));
        if (model.preview().plan().isPresent()) {
            parts.add(script());
        }
        return parts;
    }

    /// What stands in the way of simply adding it.
    private List<Node> notices(Routine routine) {
        List<Node> parts = new ArrayList<>();
        if (model.clash() == Clash.OWN) {
            String mine = model.preview().taken().orElse(routine.title());
            parts.add(notice(messages.text("import.taken", mine)));
        }
        if (model.clash() == Clash.RESERVED) {
            parts.add(notice(messages.text("import.reserved")));
        }
        if (!routine.isPlayable()) {
            parts.add(notice(messages.text("import.unplayable")));
        }
        return parts;
    }

    private VBox head(String title, String lead) {
        VBox head =
                new VBox(
                        Labels.eyebrow(messages.text("import.file", model.examined().file())),
                        Labels.title(title),
                        Labels.lead(lead));
        head.getStyleClass().add("page-head");
        return head;
    }

    private VBox facts(Routine routine) {
        VBox facts =
                new VBox(
                        new Facts(
                                model.preview()
                                        .length()
                                        .map(time -> Times.aboutMinutes(messages, time))
                                        .orElse(messages.text("import.no-length")),
                                messages.text("surface." + routine.surface().id()),
                                String.join(", ", routine.equipment())),
                        Labels.body(words.stepsAndAreas(routine)));
        routine.pattern().ifPresent(id -> facts.getChildren().add(Labels.body(words.pattern(id))));
        routine.plan().ifPresent(plan -> facts.getChildren().add(Labels.body(words.plan(plan))));
        routine.copyOf()
                .map(copy -> words.copyOf(copy, model.preview().original().orElse(copy.id())))
                .ifPresent(text -> facts.getChildren().add(Labels.muted(text)));
        facts.getChildren().add(Labels.muted(words.maker(routine.maker())));
        facts.getStyleClass().add("import-facts");
        return facts;
    }

    private static HBox notice(String text) {
        Label label = Labels.body(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox notice = new HBox(Buttons.icon(Feather.INFO), label);
        notice.getStyleClass().add(StyleClass.NOTICE);
        return notice;
    }

    private VBox findings(Routine routine) {
        List<Problem> findings = model.preview().findings();
        VBox card =
                lines(
                        messages.text("import.findings", findings.size()),
                        findings.stream().map(finding -> words.finding(routine, finding)));
        card.getChildren().add(1, Labels.muted(messages.text(what(findings))));
        return card;
    }

    /// Whether it will be there to be mended alone, or to be played, too.
    private static String what(List<Problem> findings) {
        boolean isHarmful = findings.stream().anyMatch(finding -> finding.rule().isAgainstHarm());
        return isHarmful ? "import.findings.harm" : "import.findings.what";
    }

    private VBox doses(DoseSheet sheet) {
        VBox card = card(messages.text("import.doses"));
        card.getChildren().add(new DoseList(sheet, messages));
        return card;
    }

    private Fold script() {
        Fold fold =
                new Fold(
                        messages.text("routine.script"),
                        () -> new ScriptList(model.preview().plan(), messages));
        fold.withId("import-script").getStyleClass().add(StyleClass.CARD);
        return fold;
    }

    /// Of very many steps only once they are wanted.
    private VBox steps(Routine routine) {
        if (routine.steps().count() <= AT_ONCE) {
            VBox card = card(messages.text("import.steps"));
            card.getChildren().add(stepList(routine));
            return card;
        }
        Fold fold = new Fold(messages.text("import.steps"), () -> stepList(routine));
        fold.withId("import-steps").getStyleClass().add(StyleClass.CARD);
        return fold;
    }

    private VBox stepList(Routine routine) {
        VBox list = new VBox();
        for (Block block : routine.blocks()) {
            VBox part = new VBox(Labels.eyebrow(words.sides(block)));
            part.getStyleClass().add("import-block");
            words.steps(block).forEach(step -> part.getChildren().add(Labels.body(step)));
            list.getChildren().add(part);
        }
        return list;
    }

    private static VBox lines(String heading, Stream<String> lines) {
        VBox card = card(heading);
        lines.forEach(line -> card.getChildren().add(Labels.body(line)));
        return card;
    }

    private static VBox card(String heading) {
        VBox card = new VBox(Labels.heading(heading));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }
}
