package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkedLatelyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static SessionRecord session(int daysAgo, String area, String side, boolean ball) {
        return new SessionRecord(
                "s" + daysAgo,
                1,
                TODAY.minusDays(daysAgo).atTime(23, 30).atOffset(ZoneOffset.UTC),
                "r",
                "R",
                SessionRecord.Ending.FINISHED,
                60,
                60,
                "",
                List.of(
                        new StepRecord(
                                "h",
                                "hold",
                                area,
                                side,
                                ball,
                                30,
                                Optional.empty(),
                                Optional.empty())),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    @Test
    void theLatestOfEachSideCounts() {
        WorkedLately lately =
                WorkedLately.of(
                        List.of(
                                session(5, "calf", "left", true),
                                session(2, "calf", "left", true),
                                session(0, "calf", "both", true)),
                        TODAY.minusDays(0));

        assertThat(lately.daysAgo("calf", Side.LEFT)).hasValue(0);
        assertThat(lately.daysAgo("calf", Side.RIGHT)).hasValue(0);
        assertThat(lately.daysAgo("chest", Side.LEFT)).isEmpty();
    }

    @Test
    void aWeekAgoAStretchAndTomorrowDoNotCount() {
        WorkedLately lately =
                WorkedLately.of(
                        List.of(
                                session(7, "calf", "left", true),
                                session(1, "calf", "right", false),
                                session(-1, "calf", "both", true),
                                session(6, "chest", "right", true)),
                        TODAY);

        assertThat(lately.daysAgo("calf", Side.LEFT)).isEmpty();
        assertThat(lately.daysAgo("calf", Side.RIGHT)).isEmpty();
        assertThat(lately.daysAgo("chest", Side.RIGHT)).hasValue(6);
        assertThat(lately.daysAgo("chest", Side.LEFT)).isEmpty();
    }
}
