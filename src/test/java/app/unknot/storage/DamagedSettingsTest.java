package app.unknot.storage;

import static app.unknot.storage.JsonSettingsTest.CHOSEN;
import static app.unknot.storage.JsonSettingsTest.PAGE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.SettingsFile;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MemoryDisk;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Settings that somebody has damaged, and what happens to them.
class DamagedSettingsTest {
    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final Path file = store.folder.settings();
    private final SettingsFile settings = store.open().settings();

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
                        PAGE.replace("\"short\"", "\"loud\""),
                        "line 11, column 13: sound.talk: expected one of "),
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
    void takesOfANewerSoundWhatItUnderstands() {
        store.put(
                file,
                """
                {"schema": 2, "sound": {"talk": ["loud"], "voiceVolume": 40, "eyesFree": 1}}
                """);

        Loaded<Settings> loaded = settings.load();

        assertThat(loaded.value().sound().voiceVolume()).isEqualTo(40);
        assertThat(loaded.value().sound().talk()).isEqualTo(Settings.DEFAULT.sound().talk());
        assertThat(loaded.notices()).extracting(Notice::kind).containsExactly(Kind.NEWER);
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
}
