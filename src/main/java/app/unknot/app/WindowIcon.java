package app.unknot.app;

import app.unknot.domain.picture.PictureBook;
import app.unknot.ui.component.ComponentStyle;
import app.unknot.ui.component.PictureView;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// The ball as the icon of the window, drawn in the sizes that desktops ask for.
final class WindowIcon {
    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcon() {}

    static List<Image> of(PictureBook pictures) {
        return IntStream.of(SIZES).mapToObj(size -> drawn(pictures, size)).toList();
    }

    private static Image drawn(PictureBook pictures, int size) {
        PictureView ball = new PictureView(pictures.picture("ball"), "");
        Scene scene = new Scene(ball, size, size, Color.TRANSPARENT);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        return scene.snapshot(null);
    }
}
