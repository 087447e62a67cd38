package app.unknot.service;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Answer;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Somebody who has answered the health check, for the tests of what they may do, with the content
/// that comes with the program.
abstract class AskedPerson {
    static final LocalDate TODAY = LocalDate.ofInstant(World.MORNING, World.ZONE);
    static final SideChoice BOTH = SideChoice.bothFrom(Side.RIGHT);

    final World world = new World(new BuiltInContent()).askingAboutHealth();

    final SessionService service(HealthAnswers answers) {
        world.health.saved.clear();
        world.health.saved.add(answers);
        return world.service();
    }

    static HealthAnswers yesTo(String... questions) {
        Map<String, Answer> answers = new HashMap<>();
        List.of(questions).forEach(each -> answers.put(each, Answer.YES));
        return new HealthAnswers(answers, Map.of(), Set.of(), Optional.of(TODAY));
    }

    /// Somebody who began long ago.
    final void begunDaysAgo(int... days) {
        world.progress.lines.clear();
        for (int each : days) {
            OffsetDateTime started =
                    World.MORNING.atZone(World.ZONE).minusDays(each).toOffsetDateTime();
            world.progress.lines.add(record("old-" + each, started));
        }
    }

    private static SessionRecord record(String id, OffsetDateTime started) {
        return new SessionRecord(
                id,
                1,
                started,
                "wall-gentle",
                "",
                Ending.FINISHED,
                300,
                300,
                "calm-4-6",
                List.of(),
                Remarks.NONE,
                Optional.empty(),
                List.of());
    }

    static Routine routine(SessionService service, String id) {
        return service.library().routine(id).orElseThrow();
    }
}
