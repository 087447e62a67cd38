package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsTest {
    private static final Settings CHOSEN =
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
                    Set.of());
    private static final Settings WITH_FAVOURITES =
            CHOSEN.withFavourite("wall-gentle", true).withFavourite("not-here-now", true);
    private static final String PAGE =
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
              }
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
                          }
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

    static Stream<Arguments> damage() {
        return Stream.of(
                damaged("", "is empty"),
                damaged(PAGE.substring(0, 60), "line 5, column 2: ends too early"),
                arguments(PAGE.getBytes(UTF_16LE), "is saved as UTF-16; it has to be UTF-8"),
                arguments(new byte[100], "line 1, column 1: is not text but zero bytes"),
                arguments(
                        new byte[] {'{', (byte) 0xFF, (byte) 0xFE, 3},
                        "line 1, column 2: is not UTF-8 text"),
                damaged("[]", "should hold one object in { }"),
                damaged("{}", "line 1, column 1: schema: is missing; expected a whole number"),
                damaged(
                        "{\"schema\": \"1\"}",
                        "line 1, column 12: schema: expected a whole number"),
                damaged("{\"schema\": 0}", "line 1, column 12: schema: expected a whole number"),
                damaged(
                        PAGE.replace("\"pace\"", "\"theme\""),
                        "line 8, column 10: theme: has the same field twice;"
                                + " the first is in line 3, column 3"),
                damaged(
                        PAGE.replace("150", "\"big\""),
                        "line 5, column 15: textSize: expected a whole number from 100 to 200,"
                                + " found \"big\""),
                damaged(
                        PAGE.replace("150", "150.5"),
                        "line 5, column 15: textSize: expected a whole number from 100 to 200,"
                                + " found 150.5"),
                damaged(
                        PAGE.replace("150", "201"),
                        "line 5, column 15: textSize: expected a whole number from 100 to 200,"
                                + " found 201"),
                damaged(
                        PAGE.replace("\"pace\": 110", "\"pace\": 109"),
                        "line 8, column 11: pace: expected a whole number from 110 to 170,"
                                + " found 109"),
                damaged(
                        PAGE.replace("10.5", "60.1"),
                        "line 7, column 26: extraPlacingSeconds: expected a number from 0 to 60,"
                                + " found 60.1"),
                damaged(
                        PAGE.replace("10.5", "-1"),
                        "line 7, column 26: extraPlacingSeconds: expected a number from 0 to 60,"
                                + " found -1"),
                damaged(
                        PAGE.replace("\"dark\"", "\"Dark\""),
                        "line 3, column 12: theme: expected one of dark, light, system,"
                                + " found \"Dark\""),
                damaged(
                        PAGE.replace("\"even-5\"", "5"),
                        "line 4, column 14: pattern: expected a text, found 5"));
    }

    private static Arguments damaged(String text, String words) {
        return arguments(text.getBytes(UTF_8), words);
    }

    @ParameterizedTest
    @MethodSource("damage")
    void setsADamagedFileAsideAndGoesOn(byte[] content, String words) throws StoreException {
        disk.put(file, content);

        Loaded<Settings> loaded = settings.load();

        Path kept = store.folder.setAside().resolve("settings-20261122T071200Z.json");
        assertThat(loaded.value()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.SET_ASIDE);
                    assertThat(notice.file()).isEqualTo("settings.json");
                    assertThat(notice.detail()).startsWith(words);
                    assertThat(notice.kept()).contains(kept.toString());
                });
        assertThat(disk.content(kept)).isEqualTo(content);

        settings.save(CHOSEN);
        assertThat(store.text(file)).isEqualTo(PAGE);
        assertThat(disk.content(kept)).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("damage")
    void neverOverwritesADamagedFileThatCannotBeMoved(byte[] content, String words) {
        disk.put(file, content);
        disk.failAlways("createFolder");

        Loaded<Settings> loaded = settings.load();

        assertThat(loaded.value()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.UNREADABLE);
                    assertThat(notice.detail())
                            .startsWith(words)
                            .endsWith("; can't be moved: " + MemoryDisk.FULL);
                });
        assertThatThrownBy(() -> settings.save(CHOSEN)).isInstanceOf(StoreException.class);
        assertThat(disk.content(file)).isEqualTo(content);
    }

    @Test
    void setsAsideWhatWasDamagedSinceTheStart() throws StoreException {
        settings.save(CHOSEN);
        store.put(file, "{\"schema\": 1, \"pace\": fast}");

        List<Notice> notices = settings.save(Settings.DEFAULT);

        assertThat(notices).singleElement().extracting(Notice::kind).isEqualTo(Kind.SET_ASIDE);
        assertThat(store.text(store.folder.setAside().resolve("settings-20261122T071200Z.json")))
                .contains("fast");
        assertThat(settings.load().value()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void setsAFolderInItsPlaceAside() throws StoreException {
        disk.put(file.resolve("inner"), new byte[] {1});

        Loaded<Settings> loaded = settings.load();

        assertThat(loaded.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.SET_ASIDE);
                    assertThat(notice.detail()).isEqualTo("is a folder, not a file");
                });
        assertThat(disk.entry(file)).isEqualTo(Entry.NONE);
        assertThat(disk.files(store.folder.setAside()))
                .singleElement()
                .satisfies(inner -> assertThat(disk.content(inner)).containsExactly(1));
        settings.save(CHOSEN);
        assertThat(store.text(file)).isEqualTo(PAGE);
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
}
