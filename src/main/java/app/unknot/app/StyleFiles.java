package app.unknot.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Turns style sheets into the form that JavaFX reads without parsing. The package is made with
/// them, each beside the sheet that it is of, where JavaFX looks first.
public final class StyleFiles {
    private static final String SHEET = ".css";

    private StyleFiles() {}

    /// Writes each as `<name>.bss` beside the sheet.
    ///
    /// @param words the sheets
    public static void main(String[] words) throws IOException {
        for (String word : words) {
            File sheet = Path.of(word).toFile();
            String name = sheet.getName();
            if (!name.endsWith(SHEET)) {
                throw new IllegalArgumentException(word + " is no style sheet");
            }
            String stem = name.substring(0, name.length() - SHEET.length());
            Stylesheet.convertToBinary(sheet, new File(sheet.getParentFile(), stem + ".bss"));
        }
    }
}
