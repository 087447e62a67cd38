package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After signs that end a session, no page offers another one on that day.
class GraveComplaintTest {
    private final World world = new World(new BuiltInContent()).askingAboutHealth();
    private final SessionService service = healthy();
    private final PlayerModel model = playing();

    private SessionService healthy() {
        world.health.saved.clear();
        LocalDate today = LocalDate.ofInstant(World.MORNING, World.ZONE);
        world.health.saved.add(new HealthAnswers(Map.of(), Map.of(), Set.of(), Optional.of(today)));
        return world.service();
    }

    private Routine routine() {
        return service.library().routine("wall-gentle").orElseThrow();
    }

    private PlayerModel playing() {
        SessionRunner runner =
                service.prepare(routine(), SideChoice.bothFrom(Side.RIGHT), Optional.empty());
        PlayerModel made =
                new PlayerModel(
                        runner,
                        service.library().stopWords(),
                        World.MESSAGES,
                        world.time,
                        new EyesFreeModel(
                                runner,
                                World.MESSAGES,
                                world.voice,
                                service.preferences().settings().sound(),
                                Runnable::run),
                        over -> {});
        made.start();
        world.pass(60);
        return made;
    }

    private void answer(String id) {
        model.feelsWrong();
        Complaint chosen =
                model.complaints().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        model.answer(chosen);
    }

    private Optional<Why> against() {
        return service.permissions().against(routine()).map(refusal -> refusal.why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "dizzy"})
    void endsTheDay(String id) {
        assertThat(against()).isEmpty();

        answer(id);

        assertThat(against()).contains(Why.NOT_TODAY);
    }

    @Test
    void tinglingEndsTheDayWhereItStays() {
        answer("tingling");
        assertThat(against()).isEmpty();

        model.lookedAgain(false);

        assertThat(against()).contains(Why.NOT_TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharp-pain", "too-strong"})
    void theOthersDoNot(String id) {
        answer(id);

        assertThat(against()).isEmpty();
    }
}
