package app.unknot.ui.library;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.Messages;
import app.unknot.service.shelf.ShelfOrder;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.Segments;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All routines to look through: words to search for, the body to point at, and a card for each
/// that was found.
final class BrowseView extends VBox {
    static final String SEARCH = "browse-search";
    static final String PANEL = "browse-panel";
    static final String COUNT = "browse-count";
    private static final double NEAR_THE_END = 0.8;

    private final BrowseModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final FilterPanel panel;
    private final PanelBeside parts;
    private final ToggleButton filters;
    private final Label count = Labels.muted("");
    private final VBox results = new VBox();
    private final CardShelf cards;
    private boolean isShown;
    private boolean isOpened;

    /// @param later runs what the frame that answers a press doesn't need
    BrowseView(
            BrowseModel model,
            PictureBook pictures,
            BodyChart chart,
            RoutineWays ways,
            Executor later) {
        this.model = model;
        this.messages = model.messages();
        this.panel = new FilterPanel(model, pictures, chart, ways.toKnots());
        this.filters = new ToggleButton(messages.text("browse.filters"));
        AreaFigure figures = new AreaFigure(pictures, chart);
        this.cards =
                new CardShelf(
                        messages,
                        item ->
                                new RoutineCard(
                                        item,
                                        model,
                                        figures.of(item.areas(), model::areaName),
                                        ways));
        results.getStyleClass().add("browse-results");
        count.setId(COUNT);
        VBox found = new VBox(order(), results);
        found.getStyleClass().add("browse-found");
        this.parts = new PanelBeside(panel, found);
        panel.visibleProperty().bind(filters.selectedProperty());
        getStyleClass().add("browse");
        getChildren().addAll(tools(), new ActiveFilters(model), parts);
        show(model.foundProperty().get());
        // All cards anew take longer than a frame, and what was pressed is to answer in the next.
        model.foundProperty()
                .subscribe((before, now) -> later.execute(() -> show(model.foundProperty().get())));
        model.filterProperty()
                .subscribe(filter -> {
                    if (!search.getText().strip().equals(filter.search().strip())) {
                        search.setText(filter.search());
                    }
                });
        widthProperty().subscribe(this::showBody);
    }

    private Beside tools() {
        search.setId(SEARCH);
        search.setPromptText(messages.text("browse.search"));
        search.setAccessibleText(messages.text("browse.search"));
        search.textProperty().subscribe(model::search);
        filters.setId(PANEL);
        filters.setGraphic(Buttons.icon(Feather.SLIDERS));
        filters.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Beside tools = new Beside();
        tools.addGrowing(search);
        tools.add(filters);
        tools.getStyleClass().add("browse-tools");
        return tools;
    }

    private VBox order() {
        Segments<ShelfOrder> order =
                new Segments<>(
                        messages.text("browse.order"),
                        List.of(ShelfOrder.values()),
                        new BrowseWords(messages)::order,
                        model::sort);
        order.setId("browse-order");
        order.valueProperty().bind(model.orderProperty());
        order.setMaxWidth(Region.USE_PREF_SIZE);
        VBox row = new VBox(order, count);
        row.getStyleClass().add("fit-row");
        return row;
    }

    private void show(BrowseModel.Found found) {
        count.setText(messages.text("browse.count", found.items().size()));
        if (found.items().isEmpty()) {
            results.getChildren().setAll(new NothingFound(model, found.filter()));
        } else {
            cards.show(found.items());
            results.getChildren().setAll(cards);
        }
    }

    /// Makes more cards as the person comes near the end of the page.
    void watch(ScrollPane page) {
        page.vvalueProperty()
                .subscribe(at -> {
                    if (at.doubleValue() > NEAR_THE_END) {
                        cards.more();
                    }
                });
    }

    /// The body is in view from the start where there is room for it.
    void opened() {
        isShown = true;
        showBody();
        cards.forget();
        model.refresh();
    }

    /// Once, as soon as it is known how much room there is.
    private void showBody() {
        if (isShown && !isOpened && getWidth() > 0) {
            isOpened = true;
            filters.setSelected(parts.isBeside(getWidth()));
        }
    }

    void focusSearch() {
        search.requestFocus();
    }
}
