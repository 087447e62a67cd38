package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A program that is asked over its input and answers over its output, one line after the other;
/// whatever becomes of it, the one who asks gets an answer or an error in time.
///
/// @param <A> an answer
final class Conversation<A> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    /// Takes the next answer off the program's output.
    interface AnswerReader<A> {
        /// Empty at the end.
        Optional<A> next(InputStream output) throws IOException;
    }

    private final Process process;
    private final BlockingQueue<Optional<A>> answers = new LinkedBlockingQueue<>();

    /// A program that was ended still lives for a moment, and must not be asked again.
    private volatile boolean isClosed;

    private Conversation(Process process) {
        this.process = process;
    }

    /// Starts the program.
    ///
    /// @throws VoiceException when it can't be started
    static <A> Conversation<A> begin(List<String> command, AnswerReader<A> reader)
            throws VoiceException {
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            Conversation<A> begun = new Conversation<>(process);
            Thread.ofPlatform().daemon().name("voice answers").start(() -> begun.read(reader));
            return begun;
        } catch (IOException e) {
            throw new VoiceException(Blame.VOICE, "The voice can't be started", e);
        }
    }

    private void read(AnswerReader<A> reader) {
        try (InputStream output = new BufferedInputStream(process.getInputStream())) {
            Optional<A> answer = reader.next(output);
            while (answer.isPresent()) {
                answers.add(answer);
                answer = reader.next(output);
            }
        } catch (IOException e) {
            LOG.debug("The voice's output broke off", e);
        } finally {
            answers.add(Optional.empty());
        }
    }

    void ask(byte[] question) throws VoiceException {
        try {
            OutputStream input = process.getOutputStream();
            input.write(question);
            input.flush();
        } catch (IOException e) {
            close();
            throw new VoiceException(Blame.VOICE, "The voice has ended", e);
        }
    }

    /// Waits for an answer. Without one the program is ended, as it may hang for ever.
    ///
    /// @param deadline by the monotonic clock
    A answer(long deadline) throws VoiceException, InterruptedException {
        Optional<A> answer =
                answers.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (answer == null) {
            close();
            throw new VoiceException(Blame.VOICE, "The voice does not answer");
        }
        if (answer.isEmpty()) {
            close();
            throw new VoiceException(Blame.VOICE, "The voice has ended");
        }
        return answer.get();
    }

    static long deadline(Duration limit) {
        return System.nanoTime() + limit.toNanos();
    }

    boolean isOpen() {
        return !isClosed && process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /// Ends the program with all that it has started.
    @Override
    public void close() {
        isClosed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
