package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnotLineTest {
    static final Knot KNOT =
            new Knot(
                    "k-1",
                    3,
                    OffsetDateTime.parse("2026-03-01T08:00:00+01:00"),
                    Knot.Change.RENAMED,
                    "on-the-blade",
                    Side.RIGHT,
                    DiagramView.UPPER_BACK,
                    new Point(450.5, 300),
                    Optional.of("\"Böse\" 🙂\n"));

    private static String text(Knot knot) {
        return new String(KnotLine.write(knot), StandardCharsets.UTF_8);
    }

    @Test
    void aKnotSurvivesTheFile() throws Exception {
        assertThat(text(KNOT)).endsWith("}\n").doesNotContain("\n{");
        assertThat(KnotLine.read(JsonDocument.parse(text(KNOT)))).contains(KNOT);
        Knot retired = KNOT.renamed(KNOT.written(), "").retired(KNOT.written());
        assertThat(KnotLine.read(JsonDocument.parse(text(retired)))).contains(retired);
    }

    @Test
    void keepsTheSecondsOfAZone() throws Exception {
        OffsetDateTime odd = OffsetDateTime.parse("2026-03-01T08:00:00-00:00:59");

        String line = text(KNOT.retired(odd));

        assertThat(line).contains("\"written\":\"2026-03-01T08:00:00-00:00:59\"");
        Knot read = KnotLine.read(JsonDocument.parse(line)).orElseThrow();
        assertThat(read.written().toString()).isEqualTo(odd.toString());
    }

    @Test
    void whatIsWrongIsNamed() {
        String wrong = text(KNOT).replace("\"right\"", "\"both\"");

        assertThatThrownBy(() -> KnotLine.read(JsonDocument.parse(wrong)))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining("side");
    }

    @Test
    void anotherKindIsLeftAloneAndAKnotIsNoSession() throws Exception {
        String other = "{\"schema\":1,\"kind\":\"later\",\"id\":\"x\"}";

        assertThat(KnotLine.read(JsonDocument.parse(other))).isEmpty();
        byte[] file = (other + "\n" + text(KNOT)).getBytes(StandardCharsets.UTF_8);
        LogReader reader = LogReader.of(file);
        assertThat(reader.rows().size()).isZero();
        assertThat(reader.others().understood()).containsExactly(KNOT);
        assertThat(reader.notices("f")).isEmpty();
        assertThat(reader.isPlain()).isTrue();
    }

    @Test
    void aBrokenKnotIsNamedAndANewerOneIsNot() {
        String broken = text(KNOT).replace("\"x\":450.5", "\"x\":9000");
        LogReader reader = LogReader.of(broken.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.notices("f")).hasSize(1);
        String newer = broken.replace("\"schema\":1", "\"schema\":2");
        assertThat(LogReader.of(newer.getBytes(StandardCharsets.UTF_8)).notices("f")).isEmpty();
    }

    @Test
    void aSessionKeepsWhichKnotsItWorkedOn() throws Exception {
        SessionRecord plain = SessionSamples.brief("s");
        SessionRecord record =
                new SessionRecord(
                        plain.id(),
                        plain.revision(),
                        plain.started(),
                        plain.routine(),
                        plain.title(),
                        plain.ending(),
                        plain.planned(),
                        plain.lived(),
                        plain.pattern(),
                        plain.steps(),
                        Remarks.ease(plain.easeBefore(), plain.easeAfter()),
                        plain.wrong(),
                        List.of("k-1", "k-2"));
        byte[] line = SessionLine.write(record);

        assertThat(LogReader.session(line)).contains(record);
        assertThat(record.withEase(Optional.of(5), Optional.of(2)).knots())
                .containsExactly("k-1", "k-2");
        LogReader skimmed = LogReader.of(line);
        assertThat(skimmed.rows().size()).isEqualTo(1);
        assertThat(skimmed.isPlain()).isTrue();
    }
}
