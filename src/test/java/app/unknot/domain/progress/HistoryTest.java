package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord.Ending;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T08:00:00+01:00");

    private static SessionRecord session(int number) {
        return new SessionRecord(
                "s" + number,
                1,
                START.plusHours(number),
                "wall",
                "",
                Ending.FINISHED,
                300,
                240.6,
                "",
                List.of(
                        ball("b-area", "left", 30.2),
                        ball("a-area", "both", 10),
                        ball("b-area", "right", 20)),
                Remarks.ease(Optional.of(number % 11), Optional.empty()),
                Optional.empty(),
                List.of());
    }

    private static StepRecord ball(String area, String side, double seconds) {
        return new StepRecord(
                "hold", "hold", area, side, true, seconds, Optional.empty(), Optional.empty());
    }

    private static List<SessionSummary> summaries(History history) {
        return IntStream.range(0, history.size()).mapToObj(history::summary).toList();
    }

    @Test
    void sumsUpASession() {
        assertThat(SessionSummary.of(session(3)))
                .isEqualTo(
                        new SessionSummary(
                                START.plusHours(3),
                                1,
                                "wall",
                                List.of("a-area", "b-area"),
                                Ending.FINISHED,
                                241,
                                40,
                                30,
                                0,
                                0,
                                List.of(),
                                Optional.of(3),
                                Optional.empty()));
    }

    @Test
    void sortsAndKeepsTheNewestInFull() {
        List<SessionRecord> all =
                new ArrayList<>(IntStream.range(0, 250).mapToObj(HistoryTest::session).toList());
        History history = History.of(all.reversed());

        assertThat(history.size()).isEqualTo(250);
        assertThat(history.recent()).isEqualTo(all.subList(250 - History.RECENT, 250));
        assertThat(history.indexOf("s7")).isEqualTo(7);
        assertThat(history.indexOf("none")).isEqualTo(-1);
    }

    @Test
    void addsAndAmendsWithoutChangingWhatWas() {
        History old = History.of(IntStream.range(0, 250).mapToObj(HistoryTest::session).toList());
        History more = old;
        for (int number = 250; number < 270; number++) {
            more = more.with(session(number));
        }
        SessionRecord amended = session(20).withEase(Optional.of(9), Optional.of(1));
        SessionRecord again = amended.withEase(Optional.of(8), Optional.of(1));
        History last = more.with(amended).with(session(270)).with(again);

        assertThat(old.size()).isEqualTo(250);
        assertThat(more.size()).isEqualTo(270);
        assertThat(more.recent()).hasSize(History.RECENT).endsWith(session(269));
        assertThat(last.size()).isEqualTo(271);
        assertThat(last.revision("s20")).isEqualTo(3);
        assertThat(last.recent()).endsWith(session(269), session(270)).doesNotContain(again);
        assertThat(summaries(last))
                .contains(SessionSummary.of(again), SessionSummary.of(session(19)))
                .doesNotContain(SessionSummary.of(session(20)), SessionSummary.of(amended));
        for (int number : List.of(0, 19, 21, 200, 249, 260, 270)) {
            assertThat(last.summary(last.indexOf("s" + number)))
                    .isEqualTo(SessionSummary.of(session(number)));
        }
    }
}
