package app.unknot.ui.component;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.picture.PictureBook;
import app.unknot.storage.content.BodyFile;
import app.unknot.storage.content.PictureFile;
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
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

/// Draws every component into `target/look`, light and dark, for a person to look at.
public final class LookGallery {
    static final PictureBook PICTURES = PictureFile.book();
    static final Path FOLDER = Path.of("target", "look");

    private LookGallery() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                drawAll(List.of(arguments));
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void drawAll(List<String> wanted) {
        for (LookSheet sheet : LookSheet.values()) {
            if (wanted.isEmpty() || wanted.contains(sheet.name())) {
                draw(sheet, ColorScheme.LIGHT);
                draw(sheet, ColorScheme.DARK);
            }
        }
    }

    private static void draw(LookSheet sheet, ColorScheme scheme) {
        Parent content = sheet.content();
        Scene scene = new Scene(content);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        scene.getPreferences().setColorScheme(scheme);
        save(scene.snapshot(null), sheet.name().toLowerCase() + "-" + scheme.name().toLowerCase());
    }

    static BodyChart chart() {
        return new BodyChart(List.of(), BodyFile.placements(), BodyFile.noGoZones());
    }

    static FlowPane flow(double width, Region... tiles) {
        FlowPane flow = new FlowPane(16, 16, tiles);
        flow.setPadding(new Insets(16));
        flow.setPrefWrapLength(width - 32);
        return flow;
    }

    static <T extends Region> T sized(T region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    static CloseUp closeUp(BallView view) {
        CloseUp closeUp = new CloseUp(PICTURES, chart(), Object::toString);
        closeUp.show(view);
        return closeUp;
    }

    private static void save(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(out, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
