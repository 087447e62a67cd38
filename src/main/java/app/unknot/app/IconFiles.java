package app.unknot.app;

import app.unknot.storage.content.PictureFile;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Draws the icon of the program as files, in the sizes that desktops ask for. The package is made
/// with them, so that no picture has to be kept beside the drawing that it is of.
public final class IconFiles {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private IconFiles() {}

    /// Draws them as `unknot-<size>.png`; needs no display.
    ///
    /// @param words the folder
    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                draw(folder);
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } finally {
            Platform.exit();
        }
    }

    /// Only on the toolkit's thread.
    static void draw(Path folder) {
        for (int size : SIZES) {
            Image drawn = WindowIcon.drawn(PictureFile.book(), size);
            write(drawn, folder.resolve("unknot-" + size + ".png").toFile());
        }
    }

    private static void write(Image image, File file) {
        int size = (int) image.getWidth();
        int[] pixels = new int[size * size];
        image.getPixelReader()
                .getPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, size, size, pixels, 0, size);
        try {
            if (!ImageIO.write(picture, "png", file)) {
                throw new IOException("No writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
