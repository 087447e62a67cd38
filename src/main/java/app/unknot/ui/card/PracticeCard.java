package app.unknot.ui.card;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.paper.PaperContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A routine to take along on paper: pictures, steps and times, and when to stop.
public final class PracticeCard implements PaperContent {
    private static final int COLUMNS = 2;
    private static final double GAP = 12;

    /// Characters of a title at the foot of a page, which has one line.
    private static final int LONGEST = 70;

    private final Routine routine;
    private final CardPorts ports;
    private final Messages messages;
    private final CardSteps steps;

    public PracticeCard(CardPorts ports) {
        this.ports = ports;
        this.routine = ports.plan().routine();
        this.messages = ports.messages();
        this.steps = new CardSteps(ports);
    }

    @Override
    public String title() {
        return routine.title();
    }

    @Override
    public String footer(int page, int of) {
        String title = routine.title();
        String brief = title.length() > LONGEST ? title.substring(0, LONGEST).strip() + "…" : title;
        return messages.text("card.footer", brief, page, of);
    }

    @Override
    public List<Region> blocks(double width) {
        List<Region> blocks = new ArrayList<>();
        blocks.add(new CardHead(ports));
        // On the first page, which is the one that isn't lost.
        blocks.add(stop());
        routine.maker().flatMap(Maker::note).ifPresent(note -> blocks.add(note(note)));
        int number = 1;
        for (Block block : routine.blocks()) {
            List<Region> rows = rows(block, number, (width - GAP) / COLUMNS);
            number += block.steps().size();
            if (!rows.isEmpty()) {
                // A heading alone at the foot of a page would say nothing.
                rows.set(0, headed(block, rows.getFirst()));
            }
            blocks.addAll(rows);
        }
        return blocks;
    }

    private Region headed(Block block, Region row) {
        VBox headed = new VBox(2, Labels.styled(heading(block), "card-eyebrow"), row);
        headed.setFillWidth(true);
        return headed;
    }

    private String heading(Block block) {
        return switch (block.sides()) {
            case MIRRORED -> messages.text("card.mirrored", messages.text("side." + first()));
            case BOTH_AT_ONCE -> messages.text("card.both-at-once");
            case CENTER -> messages.text(inTheMiddle(block));
        };
    }

    private String inTheMiddle(Block block) {
        if (block.equals(routine.blocks().getFirst())) {
            return "card.begin";
        }
        return block.equals(routine.blocks().getLast()) ? "card.end" : "card.between";
    }

    /// The side that a mirrored block begins with.
    private String first() {
        SessionPlan plan = ports.plan();
        return plan.legs().stream()
                .map(leg -> leg.occurrence().side())
                .filter(side -> side.isOneSide())
                .map(side -> side.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("right");
    }

    private List<Region> rows(Block block, int first, double width) {
        List<Region> rows = new ArrayList<>();
        List<Step> all = block.steps();
        for (int from = 0; from < all.size(); from += COLUMNS) {
            HBox row = new HBox(GAP);
            for (int i = from; i < Math.min(from + COLUMNS, all.size()); i++) {
                row.getChildren().add(steps.cell(first + i, all.get(i), width));
            }
            rows.add(row);
        }
        return rows;
    }

    private Region note(String note) {
        VBox box =
                new VBox(
                        2,
                        Labels.styled(messages.text("card.note"), "card-strong"),
                        Labels.styled(note, "card-small"));
        box.getStyleClass().add("card-note");
        return box;
    }

    private Region stop() {
        String signs =
                ports.stopWords().stopSigns().stream()
                        .map(id -> messages.text("sign." + id))
                        .collect(Collectors.joining(". "));
        VBox box = new VBox(2, Labels.styled(messages.text("card.stop"), "card-strong"));
        Stream.of(
                        Stream.of(signs + "."),
                        routine.warnings().stream(),
                        Stream.of(messages.text("card.not-medical")))
                .flatMap(lines -> lines)
                .forEach(line -> box.getChildren().add(Labels.styled(line, "card-small")));
        box.getStyleClass().add("card-stop");
        return box;
    }
}
