package app.unknot.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.css.Stylesheet;

/// Turns style sheets into the form that JavaFX reads without parsing. The package is made with
/// them, each beside the sheet that it is of, where JavaFX looks first.
public final class StyleFiles {
    private static final String SHEET = ".css";
    private static final String LIST = ".txt";

    private StyleFiles() {}

    /// Writes each as `<name>.bss` beside the sheet.
    ///
    /// @param words the sheets; a file of style classes, one in a line and `#` before a remark,
    ///   takes the rules for those out of the sheets after it
    public static void main(String[] words) throws IOException {
        Set<String> absent = new HashSet<>();
        for (String word : words) {
            Path file = Path.of(word);
            if (word.endsWith(LIST)) {
                absent.addAll(listed(file));
            } else if (word.endsWith(SHEET)) {
                if (!absent.isEmpty()) {
                    Files.writeString(file, ThinSheet.without(Files.readString(file), absent));
                }
                String stem = word.substring(0, word.length() - SHEET.length());
                Stylesheet.convertToBinary(file.toFile(), new File(stem + ".bss"));
            } else {
                throw new IllegalArgumentException(word + " is no style sheet");
            }
        }
    }

    /// The style classes in such a file.
    static Set<String> listed(Path file) throws IOException {
        Set<String> listed = new HashSet<>(Files.readAllLines(file));
        listed.removeIf(line -> line.isBlank() || line.startsWith("#"));
        return listed;
    }
}
