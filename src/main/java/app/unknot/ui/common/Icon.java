package app.unknot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.ServiceLoader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/// A sign that follows the size of the text around it, coloured with `-fx-fill`.
public final class Icon extends Text {
    private static final double LETTER = 16;
    private static final Font FONT = font();

    public Icon(Feather icon) {
        // The font first: controls measure their icon before any style is on it, and a letter that
        // the font of the texts doesn't have would be looked for in every font of the system.
        setFont(FONT);
        setText(Character.toString(icon.getCode()));
        getStyleClass().add("icon");
    }

    private static Font font() {
        IkonHandler icons =
                ServiceLoader.load(IkonHandler.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(handler -> handler.supports(Feather.PLAY.getDescription()))
                        .findFirst()
                        .orElseThrow();
        try (InputStream file = icons.getFontResourceAsStream()) {
            return Objects.requireNonNull(Font.loadFont(file, LETTER), "the font of the icons");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
