package app.unknot.app;

import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.component.ComponentStyle;
import app.unknot.ui.component.PictureView;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// The ball as the icon of the window, drawn in the sizes that desktops ask for.
final class WindowIcon {
    private static final int[] SIZES = {16, 32, 48, 128};

    /// From the middle of the ball to the outside of its outline.
    private static final double EDGE = 0.474;

    private WindowIcon() {}

    static List<Image> of(PictureBook pictures) {
        return IntStream.of(SIZES).mapToObj(size -> drawn(pictures, size)).toList();
    }

    static Image drawn(PictureBook pictures, int size) {
        PictureView ball = new PictureView(pictures.picture("ball"), "");
        // The ends of the seams are round and stick out, which shows in a picture this plain.
        ball.setClip(new Circle(size / 2.0, size / 2.0, EDGE * size));
        Scene scene = new Scene(ball, size, size, Color.TRANSPARENT);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        // In a snapshot each pixel is a number; icons are taken from pixels in bytes alone.
        return new WritableImage(scene.snapshot(null).getPixelReader(), size, size);
    }
}
