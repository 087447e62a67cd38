package app.unknot.service;

import java.io.IOException;
import java.nio.file.Path;

/// Port to the kinds of files that pages are kept in.
public interface PaperFiles {
    /// The kinds, by the ending of their names.
    enum Kind {
        PDF(".pdf"),
        /// One picture a page; from two pages on the names are numbered.
        PNG(".png");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /// With its dot.
        public String ending() {
            return ending;
        }
    }

    /// Begins a file.
    ///
    /// @param title what the file calls itself, where its kind can
    /// @throws IOException when it can't be written there
    PaperFile begin(Kind kind, Path file, String title) throws IOException;
}
