package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.Settings.Theme;
import app.unknot.service.SettingsFile;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.SetAside;
import app.unknot.storage.json.Schema;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Settings have had one form so far. Here they have had three: in the first the pace was called
/// speed, in the second there was no theme but night or day. What counts is that the second form
/// that is made one day finds a way that has been walked.
class MigratedSettingsTest {
    private static final Schema FORMS =
            Schema.first("settings")
                    .then(MigratedSettingsTest::paced)
                    .then(MigratedSettingsTest::themed);
    private static final String FIRST =
            """
            {
              "colour" : "red",
              "schema": 1, "speed": 150,
              "night": true
            }
            """;
    private static final Settings MEANT = Settings.DEFAULT.withPace(150).withTheme(Theme.DARK);

    private final MemoryStore store = new MemoryStore();
    private final Path file = store.folder.settings();
    private final SettingsFile settings = settings(FORMS);

    private static ObjectNode paced(ObjectNode old) {
        ObjectNode next = old.deepCopy();
        next.set("pace", next.remove("speed"));
        return next;
    }

    private static ObjectNode themed(ObjectNode old) {
        ObjectNode next = old.deepCopy();
        boolean isDark = next.remove("night").asBoolean();
        return next.put("theme", isDark ? "dark" : "light");
    }

    private SettingsFile settings(Schema forms) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T07:12:00Z"));
        return new JsonSettings(
                store.folder,
                store.disk,
                new SetAside(store.disk, store.folder.setAside(), clock),
                new LibraryMarker(store.folder, store.disk, () -> "library"),
                new MigrationBackup(new Backups(store.folder, store.disk, clock)),
                forms);
    }

    private List<String> backups() {
        return store.open().care().backups().stream().map(Backup::reason).toList();
    }

    @Test
    void areReadInTheNewestFormAndStayAsTheyAre() {
        store.put(file, FIRST);

        assertThat(settings.load()).isEqualTo(new Loaded<>(MEANT, List.of()));
        assertThat(store.text(file)).isEqualTo(FIRST);
        assertThat(backups()).isEmpty();
    }

    @Test
    void areWrittenInTheNewestFormOnceTheyChangeWithAllThatWasUnknown() throws StoreException {
        store.put(file, FIRST);
        settings.load();

        assertThat(settings.save(MEANT.withPace(120))).isEmpty();

        assertThat(store.text(file))
                .contains("\"schema\": 3", "\"pace\": 120", "\"theme\": \"dark\"")
                .contains("\"colour\": \"red\"")
                .doesNotContain("speed", "night");
        assertThat(settings(FORMS).load()).isEqualTo(new Loaded<>(MEANT.withPace(120), List.of()));
    }

    @Test
    void areBackedUpBeforeTheyAreRewrittenForTheFirstTimeOnly() throws StoreException {
        store.put(store.folder.marker(), "{}");
        store.put(file, FIRST);
        settings.load();

        settings.save(MEANT.withPace(120));
        settings.save(MEANT.withPace(130));

        assertThat(backups()).containsExactly("before-settings-3");
        Backup backup = store.open().care().backups().getFirst();
        List<String> kept = new ArrayList<>(store.open().care().restore(backup, true));
        assertThat(kept).contains("settings.json");
        assertThat(store.text(file)).isEqualTo(FIRST);
    }

    @Test
    void stayAsTheyAreWhenTheBackupFails() {
        store.put(file, FIRST);
        settings.load();
        store.disk.fail("write", 1);

        assertThatThrownBy(() -> settings.save(MEANT.withPace(120)))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.text(file)).isEqualTo(FIRST);
    }

    @Test
    void ofTheNewestFormNeedNoBackup() throws StoreException {
        settings.save(MEANT);
        settings.save(MEANT.withPace(120));

        assertThat(store.text(file)).contains("\"schema\": 3");
        assertThat(backups()).isEmpty();
    }

    /// The same file in the hands of the version before.
    @Test
    void ofANewerFormAreUsedAsFarAsTheyAreUnderstoodAndNeverRewritten() throws StoreException {
        settings.save(MEANT);
        String newer = store.text(file);
        SettingsFile older = settings(Schema.first("settings").then(MigratedSettingsTest::paced));
        Notice notice = new Notice(Kind.NEWER, "settings.json", "schema 3, this version writes 2");

        assertThat(older.load()).isEqualTo(new Loaded<>(MEANT, List.of(notice)));
        assertThatThrownBy(() -> older.save(Settings.DEFAULT))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.notice()).isEqualTo(notice));
        assertThat(store.text(file)).isEqualTo(newer);
        assertThat(backups()).isEmpty();
    }

    @Test
    void thatAnotherMachineMigratedMeanwhileAreStillTheSame() throws StoreException {
        store.put(file, FIRST);
        settings.load();
        settings(FORMS).save(MEANT.withTheme(Theme.LIGHT));

        List<Notice> told = settings.save(MEANT.withPace(110));

        assertThat(told).extracting(Notice::kind).containsExactly(Kind.UNITED);
        assertThat(settings(FORMS).load().value())
                .isEqualTo(MEANT.withPace(110).withTheme(Theme.LIGHT));
    }
}
