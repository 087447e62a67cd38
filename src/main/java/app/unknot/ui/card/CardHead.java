package app.unknot.ui.card;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.BodyFigure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The top of a practice card: what the routine is for, how long it takes, with what, and the
/// muscles that it works on.
final class CardHead extends HBox {
    private static final double FIGURE_WIDTH = 42;
    private static final double FIGURE_HEIGHT = 108;

    private final CardPorts ports;
    private final Messages messages;
    private final Routine routine;

    CardHead(CardPorts ports) {
        super(14);
        this.ports = ports;
        this.messages = ports.messages();
        this.routine = ports.plan().routine();
        VBox words =
                new VBox(
                        3,
                        Labels.styled(messages.text("card.eyebrow"), "card-eyebrow"),
                        Labels.styled(routine.title(), "card-title"));
        add(words, routine.summary(), "card-lead");
        add(words, facts(), "card-strong");
        routine.plan().ifPresent(plan -> add(words, often(plan), "card-strong"));
        add(words, routine.forWhom(), "card-small");
        add(words, ports.isFitted() ? messages.text("card.fitted") : "", "card-small");
        routine.maker().ifPresent(maker -> add(words, made(maker), "card-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().add(words);
        Stream.of(DiagramView.BACK, DiagramView.FRONT)
                .flatMap(view -> figure(view).stream())
                .forEach(getChildren()::add);
    }

    private static void add(VBox words, String text, String style) {
        if (!text.isBlank()) {
            words.getChildren().add(Labels.styled(text, style));
        }
    }

    private String facts() {
        return Stream.of(
                        Optional.of(Times.aboutMinutes(messages, ports.plan().length())),
                        Optional.of(messages.text("surface." + routine.surface().id())),
                        Optional.of(String.join(", ", routine.equipment()))
                                .filter(things -> !things.isBlank()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String often(Plan plan) {
        return messages.text("import.plan", plan.timesAWeek(), plan.weeks().orElse(0));
    }

    /// Who gave it to the person, and when they last looked it over.
    private String made(Maker maker) {
        return Stream.of(
                        maker.name().map(name -> messages.text("card.maker", name.strip())),
                        maker.reviewed().map(day -> messages.text("import.reviewed", written(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }

    /// The body from that side, where the routine works on it.
    private Optional<Region> figure(DiagramView view) {
        List<BodyArea> areas =
                routine.steps()
                        .flatMap(step -> ports.body().area(step.card().area()).stream())
                        .filter(area -> area.view().filter(view::equals).isPresent())
                        .distinct()
                        .toList();
        Set<String> muscles =
                areas.stream()
                        .flatMap(area -> area.shapes().stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (muscles.isEmpty()) {
            return Optional.empty();
        }
        String names =
                areas.stream()
                        .map(area -> messages.text("area." + area.id() + ".name"))
                        .collect(Collectors.joining(", "));
        BodyFigure figure = new BodyFigure(ports.pictures().picture(view.id()), muscles, names);
        figure.setMinSize(FIGURE_WIDTH, FIGURE_HEIGHT);
        figure.setPrefSize(FIGURE_WIDTH, FIGURE_HEIGHT);
        figure.setMaxSize(FIGURE_WIDTH, FIGURE_HEIGHT);
        return Optional.of(figure);
    }
}
