package app.unknot.service;

import app.unknot.domain.progress.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Port to files with all records, for other programs and people.
public interface RecordFiles {
    /// What another program can read.
    enum Kind {
        /// A table for spreadsheets.
        CSV,
        /// All that there is, for programs.
        JSON;

        /// What the name of such a file ends in.
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Writes a file that is there as a whole or not at all.
    ///
    /// @param sessions in the order in which they are written
    /// @param delimiter between the columns of a table, as spreadsheets expect it where the person
    ///   lives
    void write(Kind kind, Path file, List<SessionRecord> sessions, char delimiter)
            throws IOException;
}
