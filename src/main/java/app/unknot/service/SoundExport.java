package app.unknot.service;

import app.unknot.domain.session.SessionPlan;
import java.nio.file.Path;

/// Port to what saves a whole session as a sound file, in the background.
public interface SoundExport {
    /// Why there is no file.
    enum Trouble {
        /// Nothing on this computer can speak.
        NO_VOICE,
        FULL,
        NOT_WRITABLE,
        /// Another file has the name that was completed with the ending.
        THERE,
        FAILED
    }

    /// Is told how it goes, on any thread.
    interface Listener {
        /// How far it is.
        ///
        /// @param percent from 0 to 100, rising
        void at(int percent);

        /// The file is there.
        ///
        /// @param file that was written, which has the ending of a sound file
        /// @param leftOut how many lines no voice could speak
        void done(Path file, int leftOut);

        /// There is no file, and nothing of it is left on the disk.
        ///
        /// @param where it should have gone
        /// @param why a few words from the system; may be empty
        void failed(Trouble trouble, Path where, String why);
    }

    /// Begins to save a session; a file that is chosen by its whole name is replaced at the end.
    ///
    /// @return gives it up: then nobody is told anything more, and nothing is left on the disk
    Runnable begin(SessionPlan plan, SoundSettings settings, Path file, Listener listener);
}
