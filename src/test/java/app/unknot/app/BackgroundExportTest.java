package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.sound.Pcm;
import app.unknot.service.SoundExport;
import app.unknot.service.SoundSettings;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceEngine;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.SessionScore;
import app.unknot.service.speech.Voices;
import app.unknot.testkit.Eventually;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScoreCheck;
import app.unknot.testkit.ScriptedVoice;
import app.unknot.testkit.SpokenSound;
import app.unknot.testkit.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Sound files that are written on a thread of their own, into a real folder.
@Timeout(60)
class BackgroundExportTest {
    private static final long PLENTY = Long.MAX_VALUE;

    @TempDir Path folder;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Told listener = new Told();
    private final ScriptedVoice voice =
            new ScriptedVoice("reader", "en", BackgroundExportTest::say);
    private SessionPlan plan;
    private LogLines log;

    @BeforeEach
    void planSession() {
        var service = World.with(Samples.routine()).service();
        plan = service.plan(service.library().routines().getFirst(), SideChoice.only(Side.RIGHT));
        log = LogLines.ofWarnings();
    }

    @AfterEach
    void endLog() {
        log.close();
    }

    private static Pcm say(Utterance line) {
        return SpokenSound.line(line.text().hashCode(), line.room());
    }

    private BackgroundExport export(long room, VoiceEngine... voices) {
        return new BackgroundExport(
                () -> new AudioExport(new Voices(List.of(voices)), LineCache.NONE, Locale.ENGLISH),
                where -> room);
    }

    private String answer() throws InterruptedException {
        return String.valueOf(told.poll(30, TimeUnit.SECONDS));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileHoldsTheWholeSession() throws Exception {
        Path file = folder.resolve("sample.wav");
        Files.writeString(file, "what was there before");
        export(PLENTY, voice).begin(plan, SoundSettings.DEFAULT, file, listener);

        assertThat(answer()).isEqualTo("done sample.wav 0");
        assertThat(files()).containsExactly("sample.wav");
        int pace = plan.context().choices().pace();
        var score =
                SessionScore.of(
                        plan, false, text -> say(new Utterance(text, Locale.ENGLISH, pace)));
        assertThat(ScoreCheck.problems(score, Recording.of(Files.readAllBytes(file), 44)))
                .isEmpty();
        assertThat(listener.percents).isSorted().contains(1, 50, 99);
        Eventually.holds("the voice was let go", () -> voice.closed() == 1);
    }

    @Test
    void aLineThatNobodyCanSpeakIsLeftOutAndCounted() throws Exception {
        ScriptedVoice choosy =
                new ScriptedVoice(
                        "choosy",
                        "en",
                        line -> {
                            if (line.text().equals(plan.cues().getFirst().cue().text())) {
                                throw new VoiceException(Blame.LINE, "odd");
                            }
                            return say(line);
                        });
        export(PLENTY, choosy)
                .begin(plan, SoundSettings.DEFAULT, folder.resolve("sample"), listener);

        assertThat(answer()).isEqualTo("done sample.wav 1");
    }

    @Test
    void givenUpInTheMiddleNothingIsLeft() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ScriptedVoice hanging =
                new ScriptedVoice(
                        "hanging",
                        "en",
                        line -> {
                            begun.countDown();
                            new CountDownLatch(1).await();
                            throw new AssertionError("nobody interrupted it");
                        });
        BackgroundExport export = export(PLENTY, hanging);
        export.begin(plan, SoundSettings.DEFAULT, folder.resolve("sample.wav"), listener);
        begun.await();
        assertThat(files()).hasSize(1).doesNotContain("sample.wav");

        export.close();

        assertThat(files()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void itRestsWhileASessionIsOn() throws Exception {
        BackgroundExport export = export(PLENTY, voice);
        export.hold(true);
        Runnable cancel =
                export.begin(plan, SoundSettings.DEFAULT, folder.resolve("sample.wav"), listener);
        Eventually.holds("it has begun", () -> !files().isEmpty());
        assertThat(voice.asked()).hasSizeLessThan(3);
        assertThat(told).isEmpty();

        export.hold(false);
        assertThat(answer()).isEqualTo("done sample.wav 0");
        cancel.run();
        assertThat(files()).containsExactly("sample.wav");
    }

    @Test
    void withoutAVoiceThereIsNothingToSave() throws Exception {
        export(PLENTY).begin(plan, SoundSettings.DEFAULT, folder.resolve("sample.wav"), listener);

        assertThat(answer()).isEqualTo("NO_VOICE sample.wav ");
        assertThat(files()).isEmpty();
    }

    @Test
    void aDiskWithoutRoomIsSeenBeforeAnythingIsSpoken() throws Exception {
        export(AudioExport.bytes(plan), voice)
                .begin(plan, SoundSettings.DEFAULT, folder.resolve("sample.wav"), listener);

        assertThat(answer()).isEqualTo("FULL sample.wav ");
        assertThat(files()).isEmpty();
        assertThat(voice.asked()).isEmpty();
    }

    @Test
    void aFolderThatIsNoneCantBeWrittenTo() throws Exception {
        Files.writeString(folder.resolve("file"), "no folder");
        for (String place : List.of("gone/sample.wav", "file/sample.wav")) {
            export(PLENTY, voice)
                    .begin(plan, SoundSettings.DEFAULT, folder.resolve(place), listener);

            assertThat(answer()).startsWith("NOT_WRITABLE sample.wav");
        }
        assertThat(files()).containsExactly("file");
        assertThat(log.lines()).hasSize(2);
    }

    @Test
    void aFileIsNeverReplacedUnderANameThatNobodyChose() throws Exception {
        Files.writeString(folder.resolve("sample.wav"), "mine");
        export(PLENTY, voice)
                .begin(plan, SoundSettings.DEFAULT, folder.resolve("sample"), listener);

        assertThat(answer()).isEqualTo("THERE sample ");
        assertThat(folder.resolve("sample.wav")).hasContent("mine");
    }

    private final class Told implements SoundExport.Listener {
        private final List<Integer> percents = new CopyOnWriteArrayList<>();

        @Override
        public void at(int percent) {
            percents.add(percent);
        }

        @Override
        public void done(Path file, int leftOut) {
            told.add("done " + file.getFileName() + " " + leftOut);
        }

        @Override
        public void failed(SoundExport.Trouble trouble, Path where, String why) {
            told.add(trouble + " " + where.getFileName() + " " + why);
        }
    }
}
