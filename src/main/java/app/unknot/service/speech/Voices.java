package app.unknot.service.speech;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceEngine;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.service.VoiceInUse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The voices of this computer, of which one speaks: the one that was chosen, else the first that
/// knows the language. One that dies is started again once, then the next takes its place.
///
/// Any thread may ask; asking may start programs, so not the screen's.
public final class Voices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    private final List<VoiceEngine> inOrder;
    private final Set<String> failed = new HashSet<>();
    private Optional<String> chosen = Optional.empty();

    /// @param inOrder as the automatic choice prefers them
    public Voices(List<VoiceEngine> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /// Ids of the voices that know a language, in the order of the automatic choice.
    public List<String> knowing(Locale language) {
        return inOrder.stream().filter(e -> e.speaks(language)).map(VoiceEngine::id).toList();
    }

    /// Sets which one is to speak, or the automatic choice; voices that failed get another chance.
    ///
    /// @param id one that this computer hasn't, or that doesn't know the language, is passed over
    public synchronized void choose(Optional<String> id) {
        chosen = id;
        failed.clear();
    }

    /// Gives voices that failed another chance, as before a new session.
    public synchronized void forgive() {
        failed.clear();
    }

    /// Which voice speaks a language now, and why.
    public VoiceInUse inUse(Locale language) {
        Optional<VoiceEngine> first = candidates(language).stream().findFirst();
        return new VoiceInUse(first.map(VoiceEngine::id), why(first, language));
    }

    private synchronized VoiceInUse.Reason why(Optional<VoiceEngine> first, Locale language) {
        boolean anyFailed =
                inOrder.stream().anyMatch(e -> failed.contains(e.id()) && e.speaks(language));
        if (first.isEmpty()) {
            return anyFailed ? VoiceInUse.Reason.ALL_FAILED : VoiceInUse.Reason.NONE_KNOWS;
        } else if (chosen.equals(first.map(VoiceEngine::id))) {
            return VoiceInUse.Reason.CHOSEN;
        } else if (anyFailed) {
            return VoiceInUse.Reason.OTHER_FAILED;
        }
        return chosen.isPresent() ? VoiceInUse.Reason.CHOSEN_ABSENT : VoiceInUse.Reason.AUTOMATIC;
    }

    /// Who would speak the line, so that what another one rendered isn't taken for it; empty when
    /// nobody can.
    public Optional<LineKey> key(Utterance line) {
        return candidates(line.language()).stream().findFirst().map(engine -> keyOf(engine, line));
    }

    /// Has the voice of a language begin whatever takes time before its first line.
    public void warmUp(Locale language) {
        candidates(language).stream().findFirst().ifPresent(VoiceEngine::warmUp);
    }

    /// Speaks a line into memory.
    ///
    /// @throws VoiceException with blame on the line, when this one can't be spoken, or on the
    ///   voice, when none is left
    public RenderedLine render(Utterance line) throws VoiceException, InterruptedException {
        Optional<VoiceException> last = Optional.empty();
        for (VoiceEngine engine : candidates(line.language())) {
            try {
                return new RenderedLine(keyOf(engine, line), twice(engine, line));
            } catch (VoiceException e) {
                if (e.blame() == Blame.LINE) {
                    throw e;
                }
                LOG.warn("The voice {} is given up", engine.id(), e);
                giveUp(engine);
                last = Optional.of(e);
            }
        }
        throw last.orElseGet(() -> new VoiceException(Blame.VOICE, "No voice can speak"));
    }

    private static LineKey keyOf(VoiceEngine engine, Utterance line) {
        return new LineKey(engine.id(), engine.edition(line.language()), line);
    }

    private static Pcm twice(VoiceEngine engine, Utterance line)
            throws VoiceException, InterruptedException {
        try {
            return engine.render(line);
        } catch (VoiceException e) {
            if (e.blame() == Blame.LINE) {
                throw e;
            }
            LOG.info("The voice {} is started again", engine.id(), e);
            engine.close();
            return engine.render(line);
        }
    }

    private void giveUp(VoiceEngine engine) {
        engine.close();
        synchronized (this) {
            failed.add(engine.id());
        }
    }

    private List<VoiceEngine> candidates(Locale language) {
        Optional<String> wanted;
        Set<String> out;
        synchronized (this) {
            wanted = chosen;
            out = Set.copyOf(failed);
        }
        return inOrder.stream()
                .filter(e -> !out.contains(e.id()) && e.speaks(language))
                .sorted(Comparator.comparing(e -> !wanted.equals(Optional.of(e.id()))))
                .toList();
    }

    /// Ends the programs of all voices.
    @Override
    public void close() {
        inOrder.forEach(VoiceEngine::close);
    }
}
