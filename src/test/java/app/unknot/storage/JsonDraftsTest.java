package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.Point;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.Side;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.PersonalLimits;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.Drafts;
import app.unknot.service.Notice.Kind;
import app.unknot.service.SessionDraft;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.MemoryDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDraftsTest {
    static final SessionDraft FULL =
            new SessionDraft(
                    "3f1c",
                    2,
                    "classic-floor",
                    new SessionChoices(
                            SideChoice.bothFrom(Side.RIGHT),
                            Duration.ofSeconds(10),
                            "calm-4-6",
                            110,
                            Optional.of(Duration.ofSeconds(45)),
                            Guidance.FULL,
                            Optional.of(Duration.ofMinutes(7)),
                            new PersonalLimits(
                                    Set.of("hold-the-second-spot"),
                                    Optional.of(new Pressure(2, 3, 4)),
                                    Optional.of(Duration.ofMinutes(3))),
                            List.of(
                                    new KnotTarget(
                                            "k-1",
                                            "on-the-blade",
                                            Side.LEFT,
                                            new Point(150.25, 300),
                                            "left, on the blade"))),
                    List.of(
                            new PlanEdit.Next(Duration.ofNanos(1)),
                            new PlanEdit.Back(Duration.ofNanos(12_345_678_901L)),
                            new PlanEdit.LetGo(Duration.ofMinutes(2)),
                            new PlanEdit.GoOn(Duration.ofMinutes(3)),
                            new PlanEdit.Repeat(Duration.ofMinutes(4)),
                            new PlanEdit.Press(Duration.ofMinutes(5), -2),
                            new PlanEdit.SkipArea(Duration.ofMinutes(6)),
                            new PlanEdit.Input(Duration.ofMinutes(6), true),
                            new PlanEdit.Input(Duration.ofMinutes(7), false)),
                    Duration.ofNanos(412_345_678_901L),
                    OffsetDateTime.parse("2026-11-22T08:12:00.123456789+01:00"),
                    Optional.of(6));
    private static final SessionDraft BRIEF =
            new SessionDraft(
                    "id",
                    1,
                    "wall-gentle",
                    new SessionChoices(
                            SideChoice.only(Side.LEFT),
                            Duration.ZERO,
                            "even-5",
                            130,
                            Optional.empty()),
                    List.of(),
                    Duration.ZERO,
                    OffsetDateTime.parse("2026-11-22T08:12Z"),
                    Optional.empty());

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final Path file = store.folder.sessionDraft();
    private final Path kept =
            store.folder.setAside().resolve("session-draft-20261122T071200Z.json");
    private final Drafts drafts = store.open().drafts();

    @Test
    void beginsWithNone() {
        assertThat(drafts.unfinishedSession()).isEmpty();
        drafts.forgetSession();
        assertThat(disk.calls()).isEmpty();
    }

    @Test
    void comesBackExactly() throws StoreException {
        drafts.keep(BRIEF);
        assertThat(store.open().drafts().unfinishedSession()).contains(BRIEF);
        drafts.keep(FULL);
        assertThat(store.open().drafts().unfinishedSession()).contains(FULL);
        assertThat(disk.files(store.folder.state())).containsExactly(file);
    }

    @Test
    void isGoneWhenForgotten() throws StoreException {
        drafts.keep(FULL);

        drafts.forgetSession();

        assertThat(disk.entry(file)).isEqualTo(Entry.NONE);
        assertThat(drafts.unfinishedSession()).isEmpty();
        assertThat(disk.files(store.folder.state())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"schema\": 1",
                "{\"schema\": 2}",
                "{\"schema\": 1, \"record\": \"x\"}",
            })
    void setsAsideWhatItCannotRead(String damaged) {
        store.put(file, damaged);

        assertThat(drafts.unfinishedSession()).isEmpty();

        assertThat(store.text(kept)).isEqualTo(damaged);
        assertThat(disk.entry(file)).isEqualTo(Entry.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"right\", \"right\"",
                "\"right\", \"top\", \"center\"",
                "",
            })
    void refusesSidesThatNobodyCouldChoose(String sides) throws StoreException {
        drafts.keep(FULL);
        String wrong =
                store.text(file).replaceFirst("(?s)\\[\\s+\"right\",\\s+\"left\"", "[" + sides);
        assertThat(wrong).isNotEqualTo(store.text(file));
        store.put(file, wrong);

        assertThat(drafts.unfinishedSession()).isEmpty();
        assertThat(store.text(kept)).isEqualTo(wrong);
    }

    @Test
    void replacesNothingThatNobodyHasRead() throws StoreException {
        store.put(file, "damaged");

        drafts.keep(BRIEF);

        assertThat(store.text(kept)).isEqualTo("damaged");
        assertThat(drafts.unfinishedSession()).contains(BRIEF);
    }

    @Test
    void deletesNothingThatNobodyHasRead() {
        store.put(file, "damaged");

        drafts.forgetSession();

        assertThat(store.text(kept)).isEqualTo("damaged");
    }

    @Test
    void leavesADamagedDraftThatCannotBeMoved() {
        store.put(file, "damaged");
        disk.failAlways("createFolder");

        assertThat(drafts.unfinishedSession()).isEmpty();
        drafts.forgetSession();
        assertThatThrownBy(() -> drafts.keep(BRIEF)).isInstanceOf(StoreException.class);

        assertThat(store.text(file)).isEqualTo("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "rename"})
    void keepsTheOldDraftWhenTheDiskFails(String operation) throws StoreException {
        drafts.keep(FULL);
        disk.fail(operation, 1);

        assertThatThrownBy(() -> drafts.keep(BRIEF))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> {
                            assertThat(e.notice().kind()).isEqualTo(Kind.NOT_SAVED);
                            assertThat(e.notice().file()).isEqualTo("session-draft.json");
                        });

        assertThat(drafts.unfinishedSession()).contains(FULL);
        assertThat(disk.files(store.folder.state())).containsExactly(file);
    }
}
