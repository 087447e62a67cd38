package app.unknot.service.speech;

import app.unknot.domain.sound.PackedPcm;
import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renders the lines of a session in the background before their time comes, so that none is late.
///
/// Any thread may ask, and nothing here waits for a voice. What is ready is kept packed in memory
/// until another session is planned, whatever becomes of the cache.
public final class RenderAhead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RenderAhead.class);

    private final Voices voices;
    private final LineCache cache;
    private final Executor background;
    private final Runnable changed;

    private final Map<Utterance, byte[]> ready = new HashMap<>();
    private final Set<Utterance> unspeakable = new HashSet<>();
    private final LinkedHashSet<Utterance> waiting = new LinkedHashSet<>();
    private boolean isRunning;
    private boolean isClosed;
    private @Nullable Thread rendering;
    private @Nullable Utterance current;

    /// @param background runs one task at a time, best with low priority
    /// @param changed called when a line has become ready or unspeakable, on the background's
    ///   thread
    public RenderAhead(Voices voices, LineCache cache, Executor background, Runnable changed) {
        this.voices = voices;
        this.cache = cache;
        this.background = background;
        this.changed = changed;
    }

    /// Has a voice begin what takes time, as soon as a session is likely.
    public void warmUp(Locale language) {
        background.execute(() -> voices.warmUp(language));
    }

    /// Renders these lines in this order, in place of what was planned before: first those that
    /// Start waits for, then the others by their time. Those that are ready stay so.
    public void plan(List<Utterance> lines) {
        synchronized (this) {
            Set<Utterance> wanted = Set.copyOf(lines);
            ready.keySet().retainAll(wanted);
            unspeakable.clear();
            waiting.clear();
            lines.stream().filter(line -> !ready.containsKey(line)).forEach(waiting::add);
            if (current != null && !wanted.contains(current)) {
                interrupt();
            } else if (current != null) {
                waiting.remove(current);
            }
        }
        proceed();
    }

    /// Renders a line before all others that wait, as its time has come or will soon.
    public void hurry(Utterance line) {
        synchronized (this) {
            if (ready.containsKey(line) || line.equals(current)) {
                return;
            }
            unspeakable.remove(line);
            waiting.remove(line);
            waiting.addFirst(line);
        }
        proceed();
    }

    /// A line that is ready; takes some milliseconds for unpacking, so better asked a little early.
    public Optional<Pcm> line(Utterance line) {
        byte[] packed;
        synchronized (this) {
            packed = ready.get(line);
        }
        return packed == null ? Optional.empty() : PackedPcm.unpack(packed);
    }

    /// How far one line is.
    public synchronized LineState state(Utterance line) {
        if (ready.containsKey(line)) {
            return LineState.READY;
        } else if (unspeakable.contains(line)) {
            return LineState.UNSPEAKABLE;
        }
        return waiting.contains(line) || line.equals(current)
                ? LineState.WAITING
                : LineState.NOT_PLANNED;
    }

    /// True when no line of these is still to come: each is ready, or known to be unspeakable.
    public synchronized boolean isSettled(List<Utterance> lines) {
        return lines.stream().noneMatch(line -> state(line) == LineState.WAITING);
    }

    /// Gives up what is waiting and what is being rendered; what is ready stays.
    public synchronized void stop() {
        waiting.clear();
        interrupt();
    }

    private void proceed() {
        synchronized (this) {
            if (isRunning || isClosed || waiting.isEmpty()) {
                return;
            }
            isRunning = true;
        }
        background.execute(this::renderAll);
    }

    private void renderAll() {
        Optional<Utterance> next = begin();
        while (next.isPresent()) {
            try {
                render(next.get());
            } finally {
                done();
            }
            next = begin();
        }
    }

    private synchronized Optional<Utterance> begin() {
        if (waiting.isEmpty() || isClosed) {
            isRunning = false;
            return Optional.empty();
        }
        current = waiting.removeFirst();
        rendering = Thread.currentThread();
        return Optional.of(current);
    }

    private void render(Utterance line) {
        try {
            byte[] packed = packed(line);
            synchronized (this) {
                ready.put(line, packed);
            }
        } catch (VoiceException e) {
            LOG.warn("A line can't be spoken", e);
            giveUp(line);
        } catch (InterruptedException e) {
            LOG.debug("Rendering '{}' was given up", line.text());
        } catch (RuntimeException e) {
            // A fault of ours; the other lines are still wanted.
            LOG.error("A line could not be rendered", e);
            giveUp(line);
        }
    }

    private synchronized void giveUp(Utterance line) {
        unspeakable.add(line);
    }

    private byte[] packed(Utterance line) throws VoiceException, InterruptedException {
        Optional<byte[]> kept = voices.key(line).flatMap(cache::find);
        if (kept.isPresent() && PackedPcm.unpack(kept.get()).isPresent()) {
            return kept.get();
        }
        RenderedLine rendered = voices.render(line);
        byte[] fresh = PackedPcm.pack(rendered.sound());
        cache.keep(rendered.key(), fresh);
        return fresh;
    }

    private void done() {
        synchronized (this) {
            current = null;
            rendering = null;
            // An interrupt that came too late must not hit what this thread does next.
            Thread.interrupted();
        }
        changed.run();
    }

    private void interrupt() {
        if (rendering != null) {
            rendering.interrupt();
        }
    }

    /// Ends the rendering; the voices stay as they are.
    @Override
    public synchronized void close() {
        isClosed = true;
        stop();
    }
}
