package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What holds for every screen in each of its states.
@Timeout(300)
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final int LAYOUT_PASSES = 2;

    @TempDir private Path folder;

    @BeforeEach
    void look(FxRobot robot) {
        robot.interact(Appearance::install);
    }

    /// For a region of several grounds, and for a shape with a ground, the toolkit keeps a picture
    /// of 8 MB from then on, in which it puts them together.
    @Test
    void nothingIsDrawnByWayOfThePictureOfGrounds(FxRobot robot) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new TreeSet<>();

        eachNode(
                robot,
                (screen, node) -> {
                    if (node instanceof Labeled) {
                        seen.add(screen);
                    }
                    if (node instanceof Region region && isPutTogether(region)) {
                        found.add(screen + ": " + region.getStyleClass());
                    }
                });

        assertThat(found).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static boolean isPutTogether(Region region) {
        Background background = region.getBackground();
        return background != null
                && (region.getShape() == null
                        ? background.getFills().size() > 1
                        : !background.getFills().isEmpty());
    }

    private interface Look {
        void at(String screen, Node node);
    }

    private void eachNode(FxRobot robot, Look look) {
        List<Shots.Shot> shots = Gallery.shots();
        for (int i = 0; i < shots.size(); i++) {
            Shots.Shot shot = shots.get(i);
            Path home = folder.resolve(Integer.toString(i));
            robot.interact(() -> visible(shown(shot, home), node -> look.at(shot.name(), node)));
        }
    }

    private static Parent shown(Shots.Shot shot, Path home) {
        Folders folders = new Folders(home.resolve("library"), home.resolve("state"));
        Theatre theatre = new Theatre(folders, World.MESSAGES, settings -> settings);
        Parent shown = shot.stage().apply(theatre);
        Scene scene = Appearance.scene(shown, WIDTH, HEIGHT);
        Appearance.apply(scene, theatre.settings());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            shown.applyCss();
            shown.layout();
        }
        return shown;
    }

    private static void visible(Node node, Consumer<Node> then) {
        if (node.isVisible()) {
            then.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> visible(child, then));
            }
        }
    }
}
