package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.platform.desktop.AppFolders;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/// The home of somebody who has used the program for about a year, so that a start leads to Today
/// and not to the questions that a new person is asked.
///
/// @param folder stands in for the home; empty at first
record UsedHome(Path folder) {
    private static final int SESSIONS = 300;

    /// Puts the person's files there.
    void furnish() throws IOException {
        Files.createDirectories(folder);
        AppFolders places =
                AppFolders.of(System.getProperty("os.name", ""), variables(), folder.toString());
        Folders folders = new Folders(places.library(), places.state());
        LivedYears.in(
                folders,
                SESSIONS,
                new SystemTime().instant().atZone(ZoneId.systemDefault()).toOffsetDateTime());
        try {
            ColdStore.store(folders).health().save(HealthAnswers.SKIPPED);
        } catch (StoreException e) {
            throw new IOException(e);
        }
    }

    /// Where a program finds its folders, by the name of the variable on each system.
    Map<String, String> variables() {
        String place = folder.toString();
        return Map.of("HOME", place, "APPDATA", place, "LOCALAPPDATA", place);
    }
}
