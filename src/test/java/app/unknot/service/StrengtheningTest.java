package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.ScheduledCue;
import app.unknot.domain.session.SideChoice;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The strengthening routine in the player: each repetition is counted aloud, and it is on record
/// as what it was.
class StrengtheningTest {
    private final World world = new World(new BuiltInContent());
    private final SessionService service = world.service();
    private final Routine routine = service.library().routine("keep-away-strength").orElseThrow();

    private SessionRunner prepared() {
        return service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.empty());
    }

    private static List<ScheduledCue> cues(Leg leg, String id) {
        return leg.cues().stream().filter(cue -> cue.id().startsWith(id)).toList();
    }

    @Test
    void everyRepetitionIsCountedAndLetGoOf() {
        SessionRunner runner = prepared();
        List<Leg> moves =
                runner.session().state().plan().legs().stream()
                        .filter(leg -> leg.occurrence().step() instanceof Step.Strengthen)
                        .toList();

        assertThat(moves.stream().map(leg -> leg.occurrence().side()))
                .contains(Side.LEFT, Side.RIGHT);
        assertThat(moves)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(leg -> {
                    Step.Strengthen move = (Step.Strengthen) leg.occurrence().step();
                    List<String> counted =
                            IntStream.rangeClosed(1, move.repetitions())
                                    .mapToObj(number ->
                                            capital(World.MESSAGES.text("number." + number))
                                                    + ". "
                                                    + move.effortCue())
                                    .toList();
                    assertThat(cues(leg, "repetition-"))
                            .extracting(ScheduledCue::text)
                            .containsExactlyElementsOf(counted);
                    assertThat(cues(leg, "release-")).hasSize(move.repetitions());
                    assertThat(cues(leg, "release-").getLast().text()).isEqualTo(move.lastCue());
                });
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Test
    void itIsHeardToItsEndAndOnRecordAsStrengthening() {
        SessionRunner runner = prepared();
        List<String> counts =
                runner.session().state().plan().legs().stream()
                        .flatMap(leg -> cues(leg, "repetition-").stream())
                        .map(ScheduledCue::text)
                        .toList();
        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 1);

        assertThat(world.voice.heard()).containsSubsequence(counts);
        SessionRecord record = world.progress.lines.getLast();
        assertThat(record.ending()).isEqualTo(Ending.FINISHED);
        SessionSummary sums = SessionSummary.of(record);
        assertThat(sums.leftSeconds() + sums.rightSeconds()).isZero();
        assertThat(sums.strengthenSeconds()).isGreaterThan(300);
        assertThat(service.coach().toAskAbout()).isEmpty();
    }
}
