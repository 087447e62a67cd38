package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.Settings;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.CheckedRoutine;
import app.unknot.storage.routine.RoutineCheck;
import app.unknot.storage.routine.RoutineWriter;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// What the readers of files promise whatever the bytes are, for every test that makes up bytes:
/// they are refused with a reason, or what they mean can be written and read again.
public final class ReaderPromises {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final RoutineCheck CHECK =
            new RoutineCheck(
                    new BuiltInContent()
                            .catalogue().body().areas().stream()
                                    .map(area -> area.id())
                                    .collect(Collectors.toSet()));

    private ReaderPromises() {}

    /// @return whether the bytes are a routine
    public static boolean routine(byte[] content) {
        CheckedRoutine checked = CHECK.check(content);
        checked.problems().forEach(p -> assertThat(MESSAGES.problem("x", p)).isNotBlank());
        if (checked.routine().isEmpty()) {
            assertThat(checked.problems()).anyMatch(problem -> !problem.isWarning());
            return false;
        }
        if (!checked.isNewer()) {
            Routine routine = checked.routine().get();
            ObjectNode old = checked.content().orElseThrow();
            assertThat(again(RoutineWriter.write(routine, old))).contains(routine);
            assertThat(again(RoutineWriter.write(routine))).contains(routine);
        }
        return true;
    }

    private static Optional<Routine> again(ObjectNode written) {
        return CHECK.check(JsonLayout.page(written)).routine();
    }

    /// @throws DamageException when the bytes are no settings
    public static void settings(byte[] content) throws DamageException {
        Settings read = SettingsForm.read(JsonDocument.parse(content));
        ObjectNode again = JsonLayout.object();
        SettingsForm.write(read, again);
        assertThat(SettingsForm.read(JsonDocument.parse(JsonLayout.page(again)))).isEqualTo(read);
    }

    /// @throws DamageException when the bytes are no line
    public static void line(byte[] content) throws DamageException {
        LogReader.of(content);
        expectNothingElseWhenSkimmed(content);
        Optional<SessionRecord> read = SessionLine.read(JsonDocument.parse(content));
        if (read.isPresent()) {
            byte[] line = SessionLine.write(read.get());
            SessionRecord again = SessionLine.read(JsonDocument.parse(line)).orElseThrow();
            OffsetDateTime started = read.get().started().withNano(0);
            assertThat(again.started().toString()).isEqualTo(started.toString());
            assertThat(SessionLine.write(again)).isEqualTo(line);
        }
    }

    /// The quick way through a line may give up, but must never see anything else.
    private static void expectNothingElseWhenSkimmed(byte[] content) throws DamageException {
        boolean isSimple = true;
        for (byte one : content) {
            isSimple &= one >= 0 && one != '\\';
        }
        if (isSimple && content.length > 0) {
            int length = content.length;
            Optional<LogRow> skimmed = SkimmedLine.of(content, 0, length, 1);
            if (skimmed.isPresent()) {
                var read = SessionLine.read(JsonDocument.parse(content)).orElseThrow();
                assertThat(skimmed).contains(LogRow.of(read, 1, 0, length));
            }
        }
    }

    /// @throws DamageException when the bytes are no draft
    public static void draft(byte[] content) throws DamageException {
        var read = DraftForm.read(JsonDocument.parse(content));
        byte[] page = JsonLayout.page(DraftForm.write(read));
        assertThat(DraftForm.read(JsonDocument.parse(page))).isEqualTo(read);
    }

    /// @throws DamageException when the bytes are no line about a knot
    public static void knot(byte[] content) throws DamageException {
        var read = KnotLine.read(JsonDocument.parse(content));
        if (read.isPresent()) {
            byte[] line = KnotLine.write(read.get());
            Knot again = KnotLine.read(JsonDocument.parse(line)).orElseThrow();
            OffsetDateTime written = read.get().written().withNano(0);
            assertThat(again.written().toString()).isEqualTo(written.toString());
            assertThat(KnotLine.write(again)).isEqualTo(line);
        }
    }

    /// @throws DamageException when the bytes are no line about a self-check
    public static void selfCheck(byte[] content) throws DamageException {
        var read = SelfCheckLine.read(JsonDocument.parse(content));
        if (read.isPresent()) {
            byte[] line = SelfCheckLine.write(read.get());
            CheckResult again = SelfCheckLine.read(JsonDocument.parse(line)).orElseThrow();
            assertThat(again.written()).isEqualTo(read.get().written().withNano(0));
            assertThat(SelfCheckLine.write(again)).isEqualTo(line);
        }
    }

    /// @throws DamageException when the bytes are no answers to the health check
    public static void health(byte[] content) throws DamageException {
        HealthAnswers read = HealthForm.read(JsonDocument.parse(content));
        ObjectNode again = JsonLayout.object();
        HealthForm.write(read, again);
        assertThat(HealthForm.read(JsonDocument.parse(JsonLayout.page(again)))).isEqualTo(read);
    }
}
