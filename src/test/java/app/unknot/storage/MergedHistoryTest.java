package app.unknot.storage;

import static app.unknot.storage.SessionSamples.NOVEMBER;
import static app.unknot.storage.SessionSamples.brief;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The history is the same in whatever files and order its lines stand.
class MergedHistoryTest {
    private static LogRows file(List<SessionRecord> records) {
        StringBuilder lines = new StringBuilder();
        records.forEach(record -> lines.append(SessionSamples.line(record)));
        return LogReader.of(lines.toString().getBytes(UTF_8)).rows();
    }

    private static List<SessionSummary> summaries(History history) {
        return IntStream.range(0, history.size()).mapToObj(history::summary).toList();
    }

    /// A session that differs from every other in its routine.
    private static SessionRecord session(int number) {
        SessionRecord plain = brief("id" + number, NOVEMBER.plusMinutes(number / 3));
        return new SessionRecord(
                plain.id(),
                plain.revision(),
                plain.started(),
                "routine-" + number,
                "",
                plain.ending(),
                plain.planned(),
                plain.lived(),
                "",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    private static List<SessionRecord> sessions(int from, int to) {
        return IntStream.range(from, to).mapToObj(MergedHistoryTest::session).toList();
    }

    @Test
    void eachSessionKeepsWhatItsLineSays() {
        List<SessionRecord> records = new ArrayList<>(sessions(0, 20));
        records.add(SessionSamples.full());
        LogRows rows = file(records);

        for (int i = 0; i < records.size(); i++) {
            SessionRecord rounded =
                    LogReader.session(SessionLine.write(records.get(i))).orElseThrow();
            assertThat(rows.summary(i)).isEqualTo(SessionSummary.of(rounded));
        }
    }

    @Test
    void sessionsComeInTheOrderOfTheirStarts() {
        History history = MergedHistory.of(List.of(file(sessions(0, 90).reversed())));

        assertThat(summaries(history)).extracting(SessionSummary::started).isSorted().hasSize(90);
    }

    /// Three at a time begin together here, as when clocks are set back.
    @Test
    void theOrderIsTheSameOnEveryMachine() {
        List<SessionRecord> mixed = new ArrayList<>(sessions(0, 90));
        List<SessionSummary> expected = summaries(MergedHistory.of(List.of(file(mixed))));
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(mixed, random);
            LogRows[] files = {
                file(mixed.subList(0, 10)), file(List.of()), file(mixed.subList(5, 90))
            };
            assertThat(summaries(MergedHistory.of(Arrays.asList(files)))).isEqualTo(expected);
        }
        assertThat(expected).extracting(SessionSummary::routine).doesNotHaveDuplicates();
    }

    @Test
    void aSessionIsFoundByItsId() {
        MergedHistory history =
                MergedHistory.of(List.of(file(sessions(0, 50)), file(sessions(50, 90))));

        assertThat(history.summary(history.indexOf("id7")).routine()).isEqualTo("routine-7");
        assertThat(history.summary(history.indexOf("id77")).routine()).isEqualTo("routine-77");
        assertThat(history.indexOf("id90")).isEqualTo(-1);
    }

    @Test
    void theHighestRevisionCountsInWhicheverOrderTheyCome() {
        SessionRecord first = session(1);
        SessionRecord second = first.withEase(Optional.of(4), Optional.empty());
        SessionRecord third = second.withEase(Optional.of(4), Optional.of(1));
        List<SessionRecord> all = List.of(first, second, third);
        for (List<SessionRecord> order :
                List.of(all, all.reversed(), List.of(second, third, first))) {
            History history = MergedHistory.of(order.stream().map(r -> file(List.of(r))).toList());

            assertThat(history.size()).isEqualTo(1);
            assertThat(history.summary(0)).isEqualTo(SessionSummary.of(third));
        }
    }
}
