package app.unknot.testkit;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.time.ManualTime;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import app.unknot.service.DiskThread;
import app.unknot.service.RoutineFiles;
import app.unknot.service.SessionPorts;
import app.unknot.service.SessionService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Everything around the session service, in memory: a Monday morning in Berlin.
public final class World {
    public static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Duration TICK = Duration.ofMillis(20);

    public final ManualTime time = new ManualTime(MORNING);
    public final InMemoryProgress progress = new InMemoryProgress();
    public final InMemorySettings settings = new InMemorySettings();
    public final InMemoryDrafts drafts = new InMemoryDrafts();
    public final VoiceLog voice = new VoiceLog();
    public final WakefulnessLog awake = new WakefulnessLog();
    public final InMemoryHealth health = new InMemoryHealth();
    private final RoutineFiles routines;
    private boolean asksAboutHealth;
    private final AtomicInteger lastId = new AtomicInteger();

    public World(RoutineFiles routines) {
        this.routines = routines;
    }

    public static World with(Routine... routines) {
        return new World(InMemoryRoutines.of(routines));
    }

    /// From now on the service knows of a health check, with its answers in memory.
    public World askingAboutHealth() {
        asksAboutHealth = true;
        return this;
    }

    /// The service as after a start of the program, on the files as they are.
    public SessionService service() {
        return service(Runnable::run);
    }

    public SessionService service(DiskThread store) {
        SessionPorts ports =
                new SessionPorts(
                        routines,
                        progress,
                        settings,
                        drafts,
                        time,
                        time,
                        voice,
                        voice,
                        awake,
                        () -> "id-" + lastId.incrementAndGet(),
                        store,
                        asksAboutHealth ? Optional.of(health) : Optional.empty());
        return new SessionService(ports, new SpokenWording(MESSAGES), ZONE);
    }

    /// Lets time pass, with fifty ticks a second.
    public void pass(double seconds) {
        time.advance(Duration.ofMillis(Math.round(seconds * 1000)), TICK);
    }
}
