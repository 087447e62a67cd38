package app.unknot.ui.paper;

import app.unknot.i18n.Messages;
import app.unknot.service.PaperFiles.Kind;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PageWithBar;
import app.unknot.ui.common.Paper;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Segments;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows pages as they will come out of the printer, with the ways to get them there.
public final class PaperView implements Screen {
    /// Fine enough for a screen at twice the usual density.
    private static final double PREVIEW_DOTS = 144;

    private final PaperModel model;
    private final Messages messages;
    private final PageWithBar root = new PageWithBar();
    private final FlowPane sheets = new FlowPane();
    private final Button print;

    public PaperView(PaperModel model) {
        this.model = model;
        this.messages = model.messages();
        this.print = Buttons.primary(messages.text("paper.print"), model::print);
        print.setId("paper-print");
        sheets.getStyleClass().add("paper-sheets");
        VBox page = new VBox(head(), sheets);
        page.getStyleClass().add(StyleClass.PAGE);
        root.setCenter(Scroll.around(page));
        root.setBottom(bar());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.sheetsProperty().subscribe(this::show);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        print.requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    private VBox head() {
        Segments<Paper> sizes =
                new Segments<>(
                        messages.text("paper.size"),
                        List.of(Paper.values()),
                        size -> messages.text("paper." + size.name().toLowerCase(Locale.ROOT)),
                        model::choose);
        sizes.valueProperty().bind(model.paperProperty());
        sizes.setMaxWidth(Region.USE_PREF_SIZE);
        VBox head =
                new VBox(
                        Labels.eyebrow(messages.text("paper.eyebrow")),
                        Labels.title(model.title()),
                        Labels.lead(messages.text("paper.lead")),
                        sizes);
        head.getStyleClass().add("page-head");
        return head;
    }

    private void show(PaperSheets shown) {
        sheets.getChildren()
                .setAll(
                        IntStream.range(0, shown.count())
                                .mapToObj(index -> sheet(shown, index))
                                .toList());
    }

    private StackPane sheet(PaperSheets shown, int index) {
        ImageView image = new ImageView(shown.image(index, PREVIEW_DOTS));
        image.setFitWidth(shown.paper().width());
        image.setPreserveRatio(true);
        StackPane sheet = new StackPane(image);
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAccessibleText(messages.text("paper.page", index + 1, shown.count()));
        return sheet;
    }

    private VBox bar() {
        Label said = Labels.body("");
        said.getStyleClass().add("paper-said");
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("choices");
        buttons.getChildren()
                .setAll(
                        print,
                        button("paper-pdf", "paper.pdf", () -> model.save(Kind.PDF)),
                        button("paper-png", "paper.png", () -> model.save(Kind.PNG)));
        buttons.getChildren().forEach(this::restWhileBusy);
        Button back = Buttons.quiet(messages.text("paper.back"), model::back);
        back.setId("paper-back");
        buttons.getChildren().add(back);
        VBox bar = new VBox(said, buttons);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Buttons.plain(messages.text(key), action);
        button.setId(id);
        return button;
    }

    private void restWhileBusy(Node button) {
        button.disableProperty().bind(model.busyProperty());
    }
}
