package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.service.RecordFiles.Kind;
import app.unknot.service.RecordFiles.Records;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.StrictText;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.MadeSessions.Lived;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exported records open in a spreadsheet, and say no more there than they are meant to.
class SessionTableTest {
    private static String table(SessionRecord session, char delimiter) {
        return new String(new SessionTable(delimiter).of(List.of(session)), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '"',
            value = {
                "=1+1 -> '=1+1",
                "+49 -> '+49",
                "-3 -> '-3",
                "@SUM(A1) -> '@SUM(A1)",
                "good -> good",
                "a = b -> a = b"
            })
    void noNoteIsTakenForAFormula(String note, String cell) {
        SessionRecord noted = SessionSamples.brief("s").withNote(note);
        assertThat(table(noted, ',').split(",|\r\n")).contains(cell);
    }

    @Test
    void whatComesAfterATabOrALineEndIsHarmlessToo() {
        for (String start : List.of("\t", "\r", "\n", " ")) {
            SessionRecord noted =
                    MadeSessions.session(
                            "s",
                            SessionSamples.NOVEMBER,
                            new Lived(Ending.FINISHED, 60, List.of()),
                            new Remarks(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(start + "=1+1"),
                                    false),
                            List.of());
            String cell = "'" + start + "=1+1";
            assertThat(table(noted, ',')).containsAnyOf("," + cell + ",", ",\"" + cell + "\",");
        }
    }

    @Test
    void quotesWhatWouldEndACell() {
        SessionRecord noted = SessionSamples.brief("s").withNote("a,b; \"c\"\n=d");
        assertThat(table(noted, ',')).contains(",\"a,b; \"\"c\"\"\n=d\",");
        assertThat(table(noted.withNote("x;y"), ';')).contains(";\"x;y\";");
        assertThat(table(noted.withNote("x;y"), ',')).contains(",x;y,");
    }

    @Test
    void beginsWithTheMarkOfUtf8AndANameForEachColumn() {
        String[] lines = table(SessionSamples.full().withNote("Schön"), ',').split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFFdate,time,zone,");
        assertThat(lines).hasSize(2);
        assertThat(lines[1])
                .startsWith("2026-11-22,08:12:00,UTC+01:00,classic-floor,\"Classic, on the floor\"")
                .contains(",Schön,")
                .endsWith(",3f1c");
    }

    @Test
    void jsonIsOneListOfWhatIsOnRecord() throws Exception {
        MemoryDisk disk = new MemoryDisk();
        RecordExport export = new RecordExport(disk);
        var file = MemoryDisk.path("out.json").toAbsolutePath();
        disk.createFolder(file.getParent());
        SessionRecord one = SessionSamples.full();
        Knot knot = KnotLineTest.KNOT;
        List<SessionRecord> two = List.of(one, SessionSamples.brief("s"));
        export.write(Kind.JSON, file, new Records(two, List.of(knot)), ',');
        String text = new String(disk.content(file), UTF_8);
        assertThat(text).startsWith("[\n{").endsWith("}\n]\n");
        String first = text.lines().skip(1).findFirst().orElseThrow().replaceAll(",$", "");
        assertThat(SessionLine.read(JsonDocument.parse(StrictText.of(first.getBytes(UTF_8)))))
                .contains(
                        SessionLine.read(JsonDocument.parse(SessionSamples.line(one)))
                                .orElseThrow());

        assertThat(text.lines()).hasSize(5);
        assertThat(KnotLine.read(JsonDocument.parse(text.lines().toList().get(3)))).contains(knot);

        export.write(Kind.JSON, file, new Records(List.of(), List.of()), ',');
        assertThat(new String(disk.content(file), UTF_8)).isEqualTo("[]\n");
    }
}
