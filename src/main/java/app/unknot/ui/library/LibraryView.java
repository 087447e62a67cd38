package app.unknot.ui.library;

import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.PosePicture;
import app.unknot.ui.library.LibraryModel.Entry;
import app.unknot.ui.library.LibraryModel.Said;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of all routines, and of those of the person's own that need a look.
final class LibraryView implements Screen {
    static final String IMPORT = "library-import";
    static final String UNDO = "library-undo";
    static final String NEW = "library-new";
    private static final double CORNER = 14;

    private final LibraryModel model;
    private final Messages messages;
    private final PictureBook pictures;
    private final BrowseView browse;
    private final RoutineWays ways;
    private final Button choose;
    private final VBox said = new VBox();
    private final VBox drafts = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane root;

    LibraryView(LibraryModel model, PictureBook pictures, BrowseView browse, RoutineWays ways) {
        this.model = model;
        this.browse = browse;
        this.ways = ways;
        this.messages = model.messages();
        this.pictures = pictures;
        this.choose =
                Buttons.withKey(
                        messages.text("library.import"), Feather.FOLDER, "", model::chooseFile);
        choose.setId(IMPORT);
        list.getStyleClass().add("own-list");
        list.managedProperty().bind(list.visibleProperty());
        drafts.getStyleClass().add("own-list");
        VBox page = new VBox(head(), said, drafts, list, browse);
        page.getStyleClass().addAll(StyleClass.PAGE, "library");
        this.root = Scroll.around(page);
        browse.watch(root);
        said.managedProperty().bind(said.visibleProperty());
        model.entriesProperty().subscribe(this::fill);
        model.saidProperty().subscribe(this::tell);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        showDrafts();
        browse.opened();
        browse.focusSearch();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    private Beside head() {
        VBox words =
                new VBox(
                        Labels.title(messages.text("library.title")),
                        Labels.lead(messages.text("library.lead")));
        words.getStyleClass().addAll("page-head", "library-head");
        Beside head = new Beside();
        head.addGrowing(words);
        Button fresh =
                Buttons.withKey(
                        messages.text("library.new"), Feather.PLUS, "", model.desk()::makeNew);
        fresh.setId(NEW);
        head.add(choose);
        head.add(fresh);
        return head;
    }

    private void tell(Said now) {
        said.setVisible(!now.text().isEmpty());
        Button[] undo = {};
        if (now.undo().isPresent()) {
            Button button = Buttons.plain(messages.text("library.undo"), model::undo);
            button.setId(UNDO);
            undo = new Button[] {button};
        }
        said.getChildren().setAll(new SaidBar(now.text(), now.isTrouble(), undo));
        if (undo.length > 0) {
            root.setVvalue(0);
            undo[0].requestFocus();
        } else if (!now.text().isEmpty()) {
            root.setVvalue(0);
            choose.requestFocus();
        }
    }

    private void showDrafts() {
        drafts.getChildren().clear();
        model.desk()
                .drafts()
                .forEach((id, title) ->
                        drafts.getChildren()
                                .add(new DraftCard(model, id, title, () -> discard(id))));
        drafts.setManaged(!drafts.getChildren().isEmpty());
    }

    private void discard(String draft) {
        model.desk().discard(draft);
        showDrafts();
        browse.focusSearch();
    }

    /// Those that can simply be played are among all others; the rest comes first.
    private void fill(List<Entry> entries) {
        List<Entry> odd = entries.stream().filter(model::needsLook).toList();
        list.getChildren().setAll(odd.stream().map(this::card).toList());
        list.setVisible(!odd.isEmpty());
        browse.opened();
    }

    private Region card(Entry entry) {
        if (!entry.versions().isEmpty()) {
            return versions(entry);
        }
        OwnRoutine own = entry.routine();
        OwnCard words = new OwnCard(model, own).withActions(ways);
        Region card = own.isPlayable() ? besidePose(words, own) : new VBox(words);
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private Beside besidePose(OwnCard words, OwnRoutine own) {
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        own.routine().ifPresent(routine -> pose.show(routine.mainPosition(), routine.hasBall()));
        pose.setCorner(CORNER);
        pose.keepImage(); // for scrolling past many of them
        pose.getStyleClass().add("own-pose");
        Beside card = new Beside();
        card.addGrowing(words);
        card.add(pose);
        return card;
    }

    private VBox versions(Entry entry) {
        VBox card =
                new VBox(
                        Labels.heading(messages.text("library.versions")),
                        Labels.body(messages.text("library.versions.why")));
        card.getStyleClass().addAll(StyleClass.CARD, "versions");
        for (OwnRoutine second : entry.versions()) {
            OwnCard here = new OwnCard(model, entry.routine()).asVersion(entry.routine(), second);
            OwnCard there = new OwnCard(model, second).asVersion(entry.routine(), second);
            Beside pair = Beside.columns(here, there);
            pair.getChildren().forEach(LibraryView::frame);
            card.getChildren().add(pair);
        }
        return card;
    }

    private static void frame(Node version) {
        version.getStyleClass().addAll("version", "column");
    }
}
