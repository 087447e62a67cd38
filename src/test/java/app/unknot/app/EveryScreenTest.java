package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testkit.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What holds for every screen in each of its states.
@Timeout(300)
class EveryScreenTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final int LAYOUT_PASSES = 2;
    private static final Set<String> PUT_TOGETHER = new TreeSet<>();
    private static final Set<String> STYLE_CLASSES = new TreeSet<>();

    @BeforeAll
    static void lookAtAll(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        List<Shots.Shot> shots = Gallery.shots();
        for (int i = 0; i < shots.size(); i++) {
            Shots.Shot shot = shots.get(i);
            Path home = folder.resolve(Integer.toString(i));
            OpenWindow.onScreen(() -> {
                look(shot.name(), shown(shot, home));
                return null;
            });
        }
    }

    private static Parent shown(Shots.Shot shot, Path home) {
        Appearance.install();
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

    private static void look(String screen, Node node) {
        STYLE_CLASSES.addAll(node.getStyleClass());
        if (node instanceof Region region && isPutTogether(region)) {
            PUT_TOGETHER.add(screen + ": " + region.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(screen, child));
        }
    }

    private static boolean isPutTogether(Region region) {
        Background background = region.getBackground();
        return region.isVisible()
                && background != null
                && (region.getShape() == null
                        ? background.getFills().size() > 1
                        : !background.getFills().isEmpty());
    }

    /// For a region of several grounds, and for a shape with a ground, the toolkit keeps a picture
    /// of 8 MB from then on, in which it puts them together.
    @Test
    void nothingIsDrawnByWayOfThePictureOfGrounds() {
        assertThat(PUT_TOGETHER).isEmpty();
        assertThat(STYLE_CLASSES).contains("today", "player", "editor", "check-chart");
    }

    @Test
    void nothingHasTheStyleOfAControlThatThePackageHasNoRulesFor() throws Exception {
        Set<String> absent = StyleFiles.listed(Path.of("src/package/controls-not-in-use.txt"));

        assertThat(absent).hasSizeGreaterThan(50);
        assertThat(STYLE_CLASSES)
                .contains("button", "list-view", "combo-box", "text-field", "axis")
                .doesNotContainAnyElementsOf(absent);
    }
}
