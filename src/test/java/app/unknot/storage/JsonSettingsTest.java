package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.advice.CheckWish;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Talk;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import app.unknot.service.SettingsFile;
import app.unknot.service.SoundSettings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsTest {
    static final Settings CHOSEN =
            new Settings(
                    Theme.DARK,
                    "even-5",
                    150,
                    MotionChoice.REDUCED,
                    Duration.ofMillis(10_500),
                    110,
                    new SoundSettings(
                            Optional.of("espeak-ng"),
                            Talk.SHORT,
                            BreathGuide.TONES,
                            80,
                            30,
                            true,
                            false),
                    Set.of(),
                    5,
                    new CheckWish(false, Optional.of(LocalDate.of(2026, 1, 5))));
    private static final Settings WITH_FAVOURITES =
            CHOSEN.withFavourite("wall-gentle", true).withFavourite("not-here-now", true);
    static final String PAGE =
            """
            {
              "schema": 1,
              "theme": "dark",
              "pattern": "even-5",
              "textSize": 150,
              "motion": "reduced",
              "extraPlacingSeconds": 10.5,
              "pace": 110,
              "sound": {
                "voice": "espeak-ng",
                "talk": "short",
                "breath": "tones",
                "voiceVolume": 80,
                "toneVolume": 30,
                "leansToSide": true,
                "eyesFree": false
              },
              "weeklyGoal": 5,
              "movementChecks": false,
              "movementChecksPutOff": "2026-01-05"
            }
            """;

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final Path file = store.folder.settings();
    private final SettingsFile settings = store.open().settings();

    @Test
    void beginsWithTheDefaultsAndMakesNothing() {
        assertThat(settings.load()).isEqualTo(new Loaded<>(Settings.DEFAULT, List.of()));
        assertThat(disk.calls()).isEmpty();
    }

    @Test
    void comesBackAsItWasSaved() throws StoreException {
        assertThat(settings.save(CHOSEN)).isEmpty();

        assertThat(store.text(file)).isEqualTo(PAGE);
        assertThat(store.open().settings().load()).isEqualTo(new Loaded<>(CHOSEN, List.of()));
    }

    @Test
    void favouritesTravelAlongAlsoThoseThatAreNotHere() throws StoreException {
        settings.save(WITH_FAVOURITES);

        assertThat(store.text(file))
                .containsSubsequence("favourites", "not-here-now", "wall-gentle");
        assertThat(store.open().settings().load())
                .isEqualTo(new Loaded<>(WITH_FAVOURITES, List.of()));

        settings.save(WITH_FAVOURITES.withFavourite("wall-gentle", false));
        assertThat(store.open().settings().load().value().favourites())
                .containsExactly("not-here-now");
    }

    @Test
    void comesBackFromARealDisk(@TempDir Path temp) throws IOException {
        var folder = new LibraryFolder(temp.resolve("data"), temp.resolve("state"));
        var real =
                LocalStore.in(
                        folder,
                        new RealDisk(wait -> {}),
                        InstantSource.fixed(Instant.EPOCH),
                        () -> "id");

        real.settings().save(Settings.DEFAULT);
        real.settings().save(CHOSEN);

        assertThat(folder.settings()).hasContent(PAGE);
        assertThat(real.settings().load()).isEqualTo(new Loaded<>(CHOSEN, List.of()));
        try (Stream<Path> files = Files.list(folder.library())) {
            assertThat(files).containsExactlyInAnyOrder(folder.settings(), folder.marker());
        }
    }

    @Test
    void marksTheLibraryWithItsFirstFile() throws StoreException {
        settings.save(CHOSEN);
        settings.save(CHOSEN);

        assertThat(store.text(store.folder.marker()))
                .isEqualTo(
                        """
                        {
                          "format": "unknot-library",
                          "schema": 1,
                          "id": "id-1"
                        }
                        """);
    }

    @Test
    void leavesUnknownFieldsAsTheyAre() throws StoreException {
        store.put(
                file,
                """
                {
                  "$schema": "x",
                  "pace": 130,
                  "future": {
                    "big": 12345678901234567890123,
                    "exact": 0.1000
                  },
                  "schema": 1
                }
                """);

        settings.save(CHOSEN);

        assertThat(store.text(file))
                .isEqualTo(
                        """
                        {
                          "$schema": "x",
                          "pace": 110,
                          "future": {
                            "big": 12345678901234567890123,
                            "exact": 0.1000
                          },
                          "schema": 1,
                          "theme": "dark",
                          "pattern": "even-5",
                          "textSize": 150,
                          "motion": "reduced",
                          "extraPlacingSeconds": 10.5,
                          "sound": {
                            "voice": "espeak-ng",
                            "talk": "short",
                            "breath": "tones",
                            "voiceVolume": 80,
                            "toneVolume": 30,
                            "leansToSide": true,
                            "eyesFree": false
                          },
                          "weeklyGoal": 5,
                          "movementChecks": false,
                          "movementChecksPutOff": "2026-01-05"
                        }
                        """);
    }

    @Test
    void takesWhatIsLeftOutFromTheDefaults() {
        store.put(file, "{\"schema\": 1, \"pace\": 120, \"theme\": null}");

        assertThat(settings.load())
                .isEqualTo(new Loaded<>(Settings.DEFAULT.withPace(120), List.of()));
    }

    static Stream<Settings> limits() {
        return Stream.of(
                Settings.DEFAULT.withTextSize(100).withPace(110),
                Settings.DEFAULT.withTextSize(200).withPace(170),
                Settings.DEFAULT.withExtraPlacing(Duration.ofMinutes(1)),
                Settings.DEFAULT.withExtraPlacing(Duration.ofNanos(1)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void takesEverythingThatSettingsMayBe(Settings limit) throws StoreException {
        settings.save(limit);

        assertThat(settings.load()).isEqualTo(new Loaded<>(limit, List.of()));
    }

    @Test
    void usesANewerFormAsFarAsItCanAndNeverRewritesIt() {
        String newer =
                """
                {"schema": 2, "theme": "sepia", "pace": 120, "textSize": {"title": 150}}
                """;
        store.put(file, newer);

        Loaded<Settings> loaded = settings.load();

        var notice = new Notice(Kind.NEWER, "settings.json", "schema 2, this version writes 1");
        assertThat(loaded).isEqualTo(new Loaded<>(Settings.DEFAULT.withPace(120), List.of(notice)));
        assertThatThrownBy(() -> settings.save(CHOSEN))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.notice()).isEqualTo(notice));
        assertThat(store.text(file)).isEqualTo(newer);
    }

    @Test
    void leavesAFileAloneThatTheDiskDoesNotGiveOut() {
        store.put(file, PAGE);
        disk.failAlways("read");

        Loaded<Settings> loaded = settings.load();

        var notice = new Notice(Kind.UNREADABLE, "settings.json", MemoryDisk.FULL);
        assertThat(loaded).isEqualTo(new Loaded<>(Settings.DEFAULT, List.of(notice)));
        assertThatThrownBy(() -> settings.save(Settings.DEFAULT))
                .isInstanceOf(StoreException.class);
        assertThat(store.text(file)).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "close", "rename"})
    void keepsTheOldFileWhenSavingFails(String operation) {
        store.put(file, PAGE);
        store.put(store.folder.marker(), "{}");
        disk.fail(operation, 1);

        assertThatThrownBy(() -> settings.save(Settings.DEFAULT))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e ->
                                assertThat(e.notice())
                                        .isEqualTo(
                                                new Notice(
                                                        Kind.NOT_SAVED,
                                                        "settings.json",
                                                        MemoryDisk.FULL)));
        assertThat(store.text(file)).isEqualTo(PAGE);
        assertThat(disk.files(store.folder.library())).containsExactly(store.folder.marker(), file);
    }

    @Test
    void savesNothingThatItCouldNotReadAgain() {
        store.put(file, PAGE);

        assertThatThrownBy(() -> settings.save(CHOSEN.withPattern(" ")))
                .isInstanceOf(StoreException.class);

        assertThat(store.text(file)).isEqualTo(PAGE);
    }

    @Test
    void keepsWhatWasChangedElsewhereAndSaysSoOnce() throws StoreException {
        settings.save(CHOSEN);
        settings.load();
        store.put(file, PAGE.replace("150", "125").replace("\"tones\"", "\"words\""));

        List<Notice> notices = settings.save(CHOSEN.withPace(140));

        var united = new Notice(Kind.UNITED, "settings.json", "textSize, breath");
        assertThat(notices).containsExactly(united);
        assertThat(store.text(file))
                .contains("\"textSize\": 125", "\"breath\": \"words\"", "\"pace\": 140");
        assertThat(settings.save(CHOSEN.withPace(150))).isEmpty();
        assertThat(settings.save(CHOSEN.withTextSize(175))).isEmpty();
        assertThat(settings.load().value().textSize()).isEqualTo(175);
    }

    @Test
    void overwritesWhatItCouldNotSaveForSure() throws StoreException {
        settings.save(CHOSEN);
        disk.fail("forceFolder", 1);
        assertThatThrownBy(() -> settings.save(CHOSEN.withPace(140)))
                .isInstanceOf(StoreException.class);

        settings.save(CHOSEN);

        assertThat(store.text(file)).isEqualTo(PAGE);
    }
}
