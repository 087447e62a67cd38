package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.progress.NextDay;
import app.unknot.service.ProgressFiles;
import app.unknot.service.RecordFiles.Kind;
import app.unknot.service.RecordFiles.Records;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextDayLineTest {
    static final NextDay SORE =
            new NextDay(
                    "n-1",
                    2,
                    OffsetDateTime.parse("2026-11-02T08:00:00+01:00"),
                    "one",
                    List.of("between-shoulder-blades", "an-area-of-later"),
                    Optional.of(6),
                    true);
    private static final NextDay NOT_SAID =
            new NextDay("n-2", 1, SORE.written(), "two", List.of(), Optional.empty(), false);

    private static String text(NextDay answer) {
        return new String(NextDayLine.write(answer), UTF_8);
    }

    @Test
    void anAnswerSurvivesTheFile() throws Exception {
        for (NextDay answer : List.of(SORE, NOT_SAID)) {
            assertThat(text(answer)).endsWith("}\n").doesNotContain("\n{");
            assertThat(NextDayLine.read(JsonDocument.parse(text(answer)))).contains(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"soreness\":6', '\"soreness\":11', soreness",
        "'\"soreness\":6', '\"soreness\":\"much\"', soreness",
        "'\"bruise\":true', '\"bruise\":1', bruise",
        "'\"session\":\"one\",', '', session",
        "'\"revision\":2', '\"revision\":0', revision"
    })
    void whatIsWrongIsNamedUnlessANewerVersionWroteIt(String part, String wrong, String field) {
        String broken = text(SORE).replace(part, wrong);

        assertThatThrownBy(() -> NextDayLine.read(JsonDocument.parse(broken)))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining(field);
        assertThat(LogReader.of(broken.getBytes(UTF_8)).notices("f")).hasSize(1);
        String newer = broken.replace("\"schema\":1", "\"schema\":2");
        assertThat(LogReader.of(newer.getBytes(UTF_8)).notices("f")).isEmpty();
    }

    @Test
    void anExportHasTheAnswersInItsTableAndInItsList() throws Exception {
        MemoryDisk disk = new MemoryDisk();
        RecordExport export = new RecordExport(disk);
        var file = MemoryDisk.path("out").toAbsolutePath();
        disk.createFolder(file.getParent());
        Records records =
                new Records(
                        List.of(SessionSamples.brief("one"), SessionSamples.brief("two")),
                        List.of(),
                        List.of(SORE, NOT_SAID),
                        List.of(SelfCheckLineTest.RESULT));

        export.write(Kind.JSON, file, records, ',');
        String check = new String(SelfCheckLine.write(SelfCheckLineTest.RESULT), UTF_8).strip();
        assertThat(new String(disk.content(file), UTF_8))
                .contains("},\n" + text(SORE).strip() + ",\n" + text(NOT_SAID).strip())
                .endsWith(",\n" + check + "\n]\n");
        export.write(Kind.CSV, file, records, ';');
        String[] lines = new String(disk.content(file), UTF_8).split("\r\n");
        int column = List.of(lines[0].split(";")).indexOf("soreness_next_day");
        assertThat(lines[1].split(";")[column]).isEqualTo("6");
        assertThat(lines[1].split(";")[column + 1]).isEqualTo("yes");
        assertThat(lines[2].split(";")[column]).isEmpty();
        assertThat(lines[2].split(";")[column + 1]).isEmpty();
    }

    @Test
    void answersOfTwoMachinesComeTogetherById() throws Exception {
        MemoryStore store = new MemoryStore();
        store.put(store.folder.marker(), "{}");
        NextDay before =
                new NextDay(
                        "n-1",
                        1,
                        SORE.written().minusMinutes(1),
                        "one",
                        List.of(),
                        Optional.of(2),
                        false);
        store.put(
                store.folder.progress().resolve("other").resolve("2026-11.jsonl"),
                text(before) + text(SORE) + text(NOT_SAID));
        ProgressFiles progress = store.open().progress();
        progress.append(SORE);
        progress.append(SessionSamples.brief("one"));

        for (int start = 0; start < 2; start++) {
            ProgressFiles again = store.open().progress();
            assertThat(again.load().notices()).isEmpty();
            assertThat(again.load().value().size()).isEqualTo(1);
            assertThat(again.observations().nextDays().all()).containsExactly(SORE, NOT_SAID);
            assertThat(again.observations().nextDays().about("one")).contains(SORE);
        }
    }
}
