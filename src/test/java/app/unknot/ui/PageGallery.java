package app.unknot.ui;

import app.unknot.service.PreferencesInMemory;
import app.unknot.service.Settings;
import app.unknot.ui.common.AppStyle;
import app.unknot.ui.component.ComponentStyle;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// Draws the pages into `target/look/pages`, for a person to look at: light and dark, small and
/// large windows and text, and each page whole.
public final class PageGallery {
    private static final Path FOLDER = Path.of("target", "look", "pages");
    private static final double USUAL_SIZE = 15;

    private PageGallery() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                for (int percent : List.of(100, 150, 200)) {
                    for (ColorScheme scheme : ColorScheme.values()) {
                        drawPages(percent, scheme);
                    }
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void drawPages(int percent, ColorScheme scheme) {
        for (int width : List.of(600, 900, 1440)) {
            int height = width == 1440 ? 900 : 600;
            draw("settings", settings(percent), percent, scheme, width, height);
            draw("safety", safety(), percent, scheme, width, height);
        }
    }

    private static Region settings(int percent) {
        Settings settings = Settings.DEFAULT.withTextSize(percent);
        return PageSamples.settingsView(PreferencesInMemory.startingWith(settings), text -> {})
                .view();
    }

    private static Region safety() {
        return PageSamples.safetyView(text -> {}).view();
    }

    /// The window as it opens, and the page in its whole length.
    private static void draw(
            String name, Region page, int percent, ColorScheme scheme, int width, int height) {
        String file = "%s-%d-%d-%s".formatted(name, width, percent, scheme.name().toLowerCase());
        Scene scene = scene(page, percent, scheme, width, height);
        save(scene.snapshot(null), file);
        Region content = (Region) ((ScrollPane) page).getContent();
        double whole = content.prefHeight(width);
        Region again = name.equals("settings") ? settings(percent) : safety();
        save(scene(again, percent, scheme, width, whole).snapshot(null), file + "-whole");
    }

    private static Scene scene(
            Region page, int percent, ColorScheme scheme, double width, double height) {
        StackPane root = new StackPane(page);
        root.setStyle("-fx-font-size: " + USUAL_SIZE * percent / 100 + "px");
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
        scene.getPreferences().setColorScheme(scheme);
        return scene;
    }

    private static void save(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), row, 0, width);
        out.setRGB(0, 0, width, height, row, 0, width);
        try {
            ImageIO.write(out, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
