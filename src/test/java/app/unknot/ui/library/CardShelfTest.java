package app.unknot.ui.library;

import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.shelf.ShelfFilter.Part;
import app.unknot.service.shelf.ShelfItem;
import app.unknot.service.shelf.ShelfOrder;
import app.unknot.storage.content.PictureFile;
import app.unknot.ui.PageLook;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The cards are those of what was found, in its order, whatever was looked for before.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class CardShelfTest {
    private static final int CHANGES = 120;
    private static final List<Part> PARTS =
            List.of(
                    new Part.Area("between-shoulder-blades"),
                    new Part.Area("deep-buttock"),
                    new Part.Area("foot-sole"),
                    new Part.Purpose("release"),
                    new Part.Purpose("strengthen"),
                    new Part.Minutes(10));
    private static final List<String> WORDS = List.of("", "back", "zzz", "a");

    @TempDir Path temp;
    private BrowseModel model;
    private StackPane root;

    @Start
    void show(Stage stage) {
        LibraryWorld world = new LibraryWorld(temp);
        for (int i = 0; i < 12; i++) {
            world.put("mine-" + i, good("mine-" + i, "Back " + i));
        }
        model = world.browse();
        LibraryScreen screen =
                new LibraryScreen(
                        world.program().service(),
                        world.library(),
                        model,
                        PictureFile.book(),
                        RoutinePorts.starting(world.chosen::add));
        root = PageLook.show(stage, screen.view(), 100);
        screen.shown();
    }

    @Test
    void theyFollowAnyChange(FxRobot robot) {
        Random random = new Random(11);
        robot.interact(() -> {
            for (int i = 0; i < CHANGES; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> model.search(WORDS.get(random.nextInt(WORDS.size())));
                    case 1 -> model.sort(ShelfOrder.values()[random.nextInt(4)]);
                    case 2 -> model.toggle(PARTS.get(random.nextInt(PARTS.size())));
                    default -> model.clear();
                }
                assertThat(shown()).isEqualTo(found());
            }
        });
    }

    private List<String> found() {
        return model.foundProperty().get().items().stream().limit(18).map(ShelfItem::id).toList();
    }

    private List<String> shown() {
        Node row = root.lookup(".card-row");
        return row == null
                ? List.of()
                : row.lookupAll(".button").stream()
                        .map(Node::getId)
                        .filter(id -> id != null && id.startsWith("open-"))
                        .map(id -> id.substring("open-".length()))
                        .toList();
    }
}
