package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.AppStyle;
import app.unknot.ui.component.ComponentStyle;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.Stylesheet;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What the packaging makes of our drawings and style sheets.
@Timeout(60)
class PackagedLookTest {
    private static final int ALPHA_SHIFT = 24;

    @TempDir Path folder;

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void styleSheetsKeepEveryRuleAndBothSchemesInTheirBinaryForm() throws Exception {
        List<String> ready = new ArrayList<>();
        for (String location : sheets().toList()) {
            Path sheet = folder.resolve(Path.of(URI.create(location)).getFileName().toString());
            try (InputStream in = URI.create(location).toURL().openStream()) {
                Files.copy(in, sheet);
            }
            StyleFiles.main(new String[] {sheet.toString()});
            Path binary =
                    sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
            Files.delete(sheet);
            assertThat(Stylesheet.loadBinary(binary.toUri().toURL()).getRules()).isNotEmpty();
            ready.add(sheet.toUri().toString());
        }
        List<String> written = sheets().toList();

        for (ColorScheme scheme : ColorScheme.values()) {
            assertThat(backdrop(ready, scheme)).isEqualTo(backdrop(written, scheme));
        }
        assertThat(backdrop(ready, ColorScheme.DARK))
                .isNotEqualTo(backdrop(ready, ColorScheme.LIGHT));
    }

    @Test
    void theWindowHasTheGroundOfThePagesBeforeAnySheetIsRead() throws Exception {
        for (ColorScheme scheme : ColorScheme.values()) {
            assertThat(Appearance.ground(scheme)).isEqualTo(backdrop(sheets().toList(), scheme));
        }
        OpenWindow.onScreen(() -> {
            Scene empty = Appearance.empty(100, 100);
            assertThat(empty.getFill())
                    .isEqualTo(Appearance.ground(empty.getPreferences().getColorScheme()));
            assertThat(empty.getStylesheets()).isEmpty();
            return null;
        });
    }

    private static Stream<String> sheets() {
        return Stream.concat(ComponentStyle.locations().stream(), AppStyle.locations().stream());
    }

    private static Paint backdrop(List<String> sheets, ColorScheme scheme) throws Exception {
        return OpenWindow.onScreen(() -> {
            StackPane root = new StackPane();
            Scene scene = new Scene(root, 10, 10, Color.RED);
            scene.getPreferences().setColorScheme(scheme);
            scene.getStylesheets().setAll(sheets);
            root.applyCss();
            return root.getBackground().getFills().getFirst().getFill();
        });
    }

    @Test
    void iconIsABallWithNothingAroundItInEverySize() throws Exception {
        OpenWindow.onScreen(() -> {
            IconFiles.draw(folder);
            return true;
        });

        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            var icon = ImageIO.read(folder.resolve("unknot-" + size + ".png").toFile());
            assertThat(icon.getWidth()).isEqualTo(size);
            assertThat(icon.getRGB(size / 2, size / 2) >>> ALPHA_SHIFT).isEqualTo(0xff);
            assertThat(icon.getRGB(0, 0) >>> ALPHA_SHIFT).isZero();
        }
    }
}
