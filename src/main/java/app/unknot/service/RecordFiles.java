package app.unknot.service;

import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDay;
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

    /// What there is to write.
    ///
    /// @param sessions in the order in which they are written
    /// @param knots each as it is now; only for programs
    /// @param nextDays what was said on the days after sessions; a table has it beside them
    /// @param checks what came of self-checks; only for programs
    record Records(
            List<SessionRecord> sessions,
            List<Knot> knots,
            List<NextDay> nextDays,
            List<CheckResult> checks) {
        public Records {
            sessions = List.copyOf(sessions);
            knots = List.copyOf(knots);
            nextDays = List.copyOf(nextDays);
            checks = List.copyOf(checks);
        }

        /// Where nothing was said on the days after, and no self-check done.
        public Records(List<SessionRecord> sessions, List<Knot> knots) {
            this(sessions, knots, List.of(), List.of());
        }
    }

    /// Writes a file that is there as a whole or not at all.
    ///
    /// @param delimiter between the columns of a table, as spreadsheets expect it where the person
    ///   lives
    void write(Kind kind, Path file, Records records, char delimiter) throws IOException;
}
