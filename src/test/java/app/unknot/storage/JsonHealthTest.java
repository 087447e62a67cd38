package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.health.Answer;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.service.HealthFile;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MemoryDisk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonHealthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final HealthAnswers FULL =
            new HealthAnswers(
                    Map.of("fracture", Answer.YES, "skin", Answer.NOT_SURE, "floor", Answer.NO),
                    Map.of("fracture", DAY),
                    Set.of("chest", "calf"),
                    Optional.of(DAY.minusDays(3)),
                    Optional.of(DAY),
                    Map.of("chest", new Felt("tingling", Instant.parse("2026-11-20T07:00:00Z"))));

    private final MemoryStore store = new MemoryStore();

    private HealthFile file() {
        return store.open().health();
    }

    @Test
    void givesBackWhatWasKept() throws StoreException {
        file().save(FULL);
        assertThat(file().load().value()).contains(FULL);

        file().save(HealthAnswers.SKIPPED);
        assertThat(file().load().value()).contains(HealthAnswers.SKIPPED);
    }

    @Test
    void nobodyWasAskedWhereThereIsNoFile() {
        assertThat(file().load().value()).isEmpty();
        assertThat(file().load().notices()).isEmpty();
    }

    @Test
    void keepsQuestionsAndFieldsOfAnotherVersion() throws StoreException {
        store.put(
                store.folder.health(),
                """
                {"schema": 1, "mood": "calm", "areas": [], "cleared": {},
                 "answers": {"a-later-question": "yes"}}
                """);
        HealthAnswers read = file().load().value().orElseThrow();
        assertThat(read.answers()).containsEntry("a-later-question", Answer.YES);

        file().save(read.withNotToday(Optional.of(DAY)));
        assertThat(store.text(store.folder.health()))
                .contains("\"mood\": \"calm\"", "\"a-later-question\": \"yes\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"schema\": 1}",
                "{\"schema\": 1, \"answers\": {\"skin\": \"maybe\"}, \"cleared\": {}, \"areas\": []}",
                "{\"schema\": 1, \"answers\": {}, \"cleared\": {\"skin\": \"soon\"}, \"areas\": []}",
                "{\"schema\": 1, \"answers\": {}, \"cleared\": {}, \"areas\": \"chest\"}",
                "{\"schema\": 1, \"answers\": {}, \"cleared\": {}, \"areas\": [], \"answeredOn\": 7}"
            })
    void setsADamagedFileAsideAndSaysSo(String text) {
        store.put(store.folder.health(), text);

        var loaded = file().load();
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.notices()).extracting(Notice::kind).containsExactly(Kind.SET_ASIDE);
        assertThat(store.disk.entry(store.folder.health())).isEqualTo(Entry.NONE);
    }

    @Test
    void neverWritesOverWhatANewerVersionWrote() {
        String newer = "{\"schema\": 2, \"answers\": []}";
        store.put(store.folder.health(), newer);

        assertThat(file().load().value()).isEmpty();
        assertThat(file().load().notices()).extracting(Notice::kind).containsExactly(Kind.NEWER);
        assertThatThrownBy(() -> file().save(FULL)).isInstanceOf(StoreException.class);
        assertThat(store.text(store.folder.health())).isEqualTo(newer);
    }

    @Test
    void leavesAFileAloneThatTheDiskDoesNotGiveOut() throws StoreException {
        file().save(FULL);
        store.disk.fail("read", 1);

        var loaded = file().load();

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.notices())
                .containsExactly(new Notice(Kind.UNREADABLE, "health.json", MemoryDisk.FULL));
        assertThat(file().load().value()).contains(FULL);
    }

    @Test
    void neverWritesOverDamageThatCanNotBeSetAside() {
        store.put(store.folder.health(), "{");
        store.disk.failAlways("createFolder");

        assertThat(file().load().notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.UNREADABLE);
                    assertThat(notice.file()).isEqualTo("health.json");
                    assertThat(notice.detail())
                            .contains("ends too early")
                            .endsWith("; can't be moved: " + MemoryDisk.FULL);
                });
        assertThatThrownBy(() -> file().save(FULL))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED));
        assertThat(store.text(store.folder.health())).isEqualTo("{");
    }

    @Test
    void damageThatCameMeanwhileIsSetAsideAndTheAnswersAreKept() throws StoreException {
        HealthFile file = file();
        store.put(store.folder.health(), "{");

        assertThat(file.save(FULL)).extracting(Notice::kind).containsExactly(Kind.SET_ASIDE);
        assertThat(file().load().value()).contains(FULL);
    }

    @Test
    void staysOnThisMachineAndGoesWithEverythingElse() throws IOException {
        LocalStore open = store.open();
        open.health().save(FULL);
        open.progress().append(SessionSamples.full());
        open.care().backUp("by-hand");
        Path backup = store.disk.files(store.folder.backups()).getFirst();
        assertThat(names(backup)).isNotEmpty().noneMatch(name -> name.contains("health"));

        open.care().moveTo(MemoryDisk.path("elsewhere"));

        assertThat(store.disk.files(MemoryDisk.path("elsewhere")))
                .isNotEmpty()
                .noneMatch(file -> store.text(file).contains("fracture"));
        assertThat(store.text(store.folder.health())).contains("fracture");

        open.care().deleteEverything();
        assertThat(store.disk.entry(store.folder.health())).isEqualTo(Entry.NONE);
    }

    private List<String> names(Path backup) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(store.disk.content(backup)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
