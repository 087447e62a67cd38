package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.storage.content.PictureFile;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The icon in the title bar and the taskbar.
@Timeout(60)
class WindowIconTest {
    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    /// The toolkit passes over others without a word, and the window has no icon then.
    @Test
    void itsPixelsAreOfTheOneKindThatIconsAreTakenFrom() {
        for (Image icon : icons()) {
            assertThat(icon.getPixelReader().getPixelFormat().getType())
                    .isEqualTo(PixelFormat.Type.BYTE_BGRA_PRE);
        }
    }

    @Test
    void itIsARoundBallInFourSizes() {
        assertThat(icons()).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 128.0);
        for (Image icon : icons()) {
            int middle = (int) icon.getWidth() / 2;
            assertThat(icon.getPixelReader().getColor(middle, middle).getOpacity()).isEqualTo(1);
            assertThat(icon.getPixelReader().getColor(0, 0).getOpacity()).isZero();
        }
    }

    private static List<Image> icons() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> WindowIcon.of(PictureFile.book()));
    }
}
