package app.unknot.platform.sound;

import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import app.unknot.i18n.SpokenWording;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionPorts;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.service.Settings;
import app.unknot.service.SoundSettings;
import app.unknot.service.Utterance;
import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.SessionScore;
import app.unknot.service.speech.VoiceThread;
import app.unknot.service.speech.Voices;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.InMemoryDrafts;
import app.unknot.testkit.InMemoryProgress;
import app.unknot.testkit.InMemoryRoutines;
import app.unknot.testkit.InMemorySettings;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScriptedVoice;
import app.unknot.testkit.SpokenSound;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A session of a built-in routine as the program plays it, from its runner to the samples that the
/// loudspeaker gets.
final class OnAir {
    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration SOUND_CHECK = Duration.ofSeconds(4);
    private static final Duration TAIL = Duration.ofSeconds(3);

    /// A person speaks faster than the plan has room for.
    private static final double OF_ITS_ROOM = 0.93;

    private final SoundStand rig;
    private final Studio studio;
    private final SoundSettings settings;
    private final app.unknot.service.speech.SpokenSound sound;
    private final SessionRunner runner;
    private final List<Moment> moments = new ArrayList<>();

    /// Where the session was at a moment of the recording.
    ///
    /// @param elapsed of the session
    /// @param heard in the recording
    record Moment(Duration elapsed, Duration heard, boolean isWaiting) {}

    /// Who reads the lines, and on which thread.
    interface Reader {
        Reader QUICK =
                new Reader() {
                    @Override
                    public ScriptedVoice.Script script(ScriptedVoice.Script quick) {
                        return quick;
                    }

                    @Override
                    public VoiceThread thread() {
                        return Runnable::run;
                    }
                };

        ScriptedVoice.Script script(ScriptedVoice.Script quick);

        VoiceThread thread();
    }

    /// What many sessions share: the routines, and lines that were spoken once.
    static final class Studio {
        private final InMemoryRoutines routines;
        private final Map<Utterance, Pcm> voiced = new ConcurrentHashMap<>();

        Studio() {
            BuiltInContent content = new BuiltInContent();
            routines =
                    new InMemoryRoutines(
                            content.builtIn(), content.catalogue(), content.stopWords());
        }

        private Pcm voiced(Utterance line) {
            return voiced.computeIfAbsent(
                    line,
                    l -> {
                        long millis = Math.round(OF_ITS_ROOM * l.room().toMillis());
                        return SpokenSound.line(l.text().hashCode(), Duration.ofMillis(millis));
                    });
        }
    }

    /// With time that is moved by hand.
    ///
    /// @param fault between the session's sound and the mixer
    OnAir(Studio studio, String routine, SoundSettings settings, Sabotage fault) {
        this(studio, routine, settings, fault, new MixerRig());
    }

    /// With a voice that takes its time.
    OnAir(Studio studio, String routine, SlowReader reader) {
        this(studio, routine, SoundSettings.DEFAULT, Sabotage.NONE, reader, reader);
    }

    /// @param fault between the session's sound and the mixer
    OnAir(Studio studio, String routine, SoundSettings settings, Sabotage fault, SoundStand stand) {
        this(studio, routine, settings, fault, stand, Reader.QUICK);
    }

    private OnAir(
            Studio studio,
            String routine,
            SoundSettings settings,
            Sabotage fault,
            SoundStand stand,
            Reader reader) {
        rig = stand;
        this.studio = studio;
        this.settings = settings;
        ScriptedVoice voice = new ScriptedVoice("reader", "en", reader.script(studio::voiced));
        sound =
                new app.unknot.service.speech.SpokenSound(
                        new Voices(List.of(voice)),
                        LineCache.NONE,
                        fault.on(rig.mixer()),
                        reader.thread(),
                        Locale.ENGLISH);
        SessionService service = service();
        runner =
                service.library()
                        .routine(routine)
                        .map(found ->
                                service.prepare(
                                        found, service.suggestedSides(found), Optional.empty()))
                        .orElseThrow();
    }

    private SessionService service() {
        InMemorySettings files = new InMemorySettings();
        files.saved.add(Settings.DEFAULT.withSound(settings));
        SessionPorts ports =
                new SessionPorts(
                        studio.routines,
                        new InMemoryProgress(),
                        files,
                        new InMemoryDrafts(),
                        rig.time(),
                        rig.ticker(),
                        sound,
                        sound,
                        KeepAwake.NONE,
                        () -> "id",
                        Runnable::run,
                        Optional.empty());
        return new SessionService(ports, new SpokenWording(World.MESSAGES), World.ZONE);
    }

    SessionPlan plan() {
        return runner.session().state().plan();
    }

    /// Goes through the sound check and plays the session from its start, for that long or to its
    /// end.
    ///
    /// @return what was heard from the start on
    Recording play(Duration length) {
        runner.prepareSound();
        rig.run(Duration.ZERO);
        sound.hear("Do you hear me? Press any key.");
        rig.run(SOUND_CHECK);
        Duration started = rig.inRecording();
        runner.start();
        rig.run(Duration.ZERO);
        while (!runner.session().state().phase().isOver()
                && runner.session().state().elapsed().compareTo(length) < 0) {
            rig.run(TICK);
            rig.tick();
            SessionState now = runner.session().state();
            moments.add(
                    new Moment(now.elapsed(), rig.inRecording().minus(started), now.isWaiting()));
        }
        if (runner.session().state().phase().isOver()) {
            rig.run(TAIL);
        }
        return rig.heard().from(started);
    }

    /// Everything that was to be heard.
    SoundScore score() {
        return new SoundScore(all(), plan().length());
    }

    /// What was to be heard up to a moment at which nothing sounds.
    SoundScore score(Duration until) {
        List<Entry> before = all().stream().filter(e -> e.at().compareTo(until) < 0).toList();
        return new SoundScore(before, until);
    }

    private List<Entry> all() {
        int pace = plan().context().choices().pace();
        return SessionScore.of(
                        plan(),
                        settings.leansToSide(),
                        text -> studio.voiced(new Utterance(text, Locale.ENGLISH, pace)))
                .entries();
    }

    /// Where the session was after each tick.
    List<Moment> moments() {
        return moments;
    }

    /// The lines up to a moment of the session, as they are rendered.
    List<Entry> lines(Duration until) {
        return score(until).entries().stream()
                .filter(entry -> entry.track() == Track.VOICE)
                .toList();
    }

    /// How often the loudspeaker had nothing to play.
    int gaps() {
        return rig.gaps();
    }
}
