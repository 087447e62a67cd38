package app.unknot.app;

import app.unknot.i18n.Messages;
import app.unknot.service.Settings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws every screen in each state that matters as PNG files, light and dark, small and large;
/// needs no display.
public final class Gallery {
    /// One way to look at every screen.
    record Setting(Settings.Theme theme, int width, int height, int textSize) {
        String suffix() {
            return "%s-%dx%d-%d"
                    .formatted(
                            theme.name().toLowerCase(java.util.Locale.ROOT),
                            width,
                            height,
                            textSize);
        }
    }

    /// Some sizes depend on others and settle with the second look, as they do in a window.
    private static final int LAYOUT_PASSES = 4;

    private final Messages messages;
    private final Path folder;

    public Gallery(Messages messages, Path folder) {
        this.messages = messages;
        this.folder = folder;
    }

    /// Every picture that is drawn.
    static List<Shots.Shot> shots() {
        return Stream.of(
                        Shots.all(),
                        SoundShots.all(),
                        LibraryShots.all(),
                        PaperShots.all(),
                        BrowseShots.all(),
                        KnotShots.all(),
                        ProgressShots.all(),
                        AdviceShots.all(),
                        CheckShots.all(),
                        HealthShots.all(),
                        EditorShots.all(),
                        Sheets.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Setting> settings() {
        return Stream.of(Settings.Theme.LIGHT, Settings.Theme.DARK)
                .flatMap(theme ->
                        Stream.of(
                                new Setting(theme, 900, 600, 100),
                                new Setting(theme, 900, 600, 150),
                                new Setting(theme, 900, 600, 200),
                                new Setting(theme, 1440, 900, 100),
                                new Setting(theme, 1440, 900, 150),
                                new Setting(theme, 1920, 1080, 100)))
                .toList();
    }

    /// Draws everything.
    ///
    /// @param only part of the names of the pictures to draw; empty for all
    /// @param drawn is told the name of each file
    /// @throws IOException when a file can't be written
    public void draw(String only, Consumer<String> drawn) throws IOException {
        Files.createDirectories(folder);
        try {
            Headless.run(() -> drawAll(only, drawn));
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException refused) {
                throw refused.getCause();
            }
            throw e;
        }
    }

    private void drawAll(String only, Consumer<String> drawn) {
        try {
            for (Shots.Shot shot : shots()) {
                for (Setting setting : shot.settings()) {
                    String name = shot.name() + "-" + setting.suffix();
                    if (name.contains(only)) {
                        draw(shot, setting, folder.resolve(name + ".png"));
                        drawn.accept(name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Shots.Shot shot, Setting setting, Path file) throws IOException {
        Path scratch = Files.createTempDirectory("unknot-gallery");
        try {
            Folders folders = new Folders(scratch.resolve("library"), scratch.resolve("state"));
            Theatre theatre =
                    new Theatre(
                            folders,
                            messages,
                            settings ->
                                    settings.withTheme(setting.theme())
                                            .withTextSize(setting.textSize())
                                            .withMotion(Settings.MotionChoice.FULL));
            Parent shown = shot.stage().apply(theatre);
            Scene scene = Appearance.scene(shown, setting.width(), setting.height());
            Appearance.apply(scene, theatre.settings());
            for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
                shown.applyCss();
                shown.layout();
            }
            write(scene.snapshot(null), file);
        } finally {
            delete(scratch);
        }
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("No writer for PNG");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
