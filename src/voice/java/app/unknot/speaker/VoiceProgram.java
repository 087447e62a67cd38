package app.unknot.speaker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// The built-in voice as a program of its own: reads requests from its input and answers with sound
/// on its output, until the input ends. So its memory, its class path and its faults stay out of
/// the program that speaks through it, and it can't outlive that one.
public final class VoiceProgram {
    private static final int BROKEN_INPUT = 2;
    private static final int NO_VOICE = 3;

    private VoiceProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Answers answers = new Answers(new FileOutputStream(FileDescriptor.out));
        // What a library prints must not get between the answers.
        System.setOut(System.err);
        Requests requests = new Requests(new DataInputStream(new BufferedInputStream(System.in)));
        Thread reader = new Thread(() -> read(requests), "requests");
        reader.setDaemon(true);
        reader.start();
        Synthesis synthesis = begin();
        answers.ready();
        while (true) {
            answer(requests.next(), requests, synthesis, answers);
        }
    }

    /// Reads until the input ends, and the program with it, whatever it is doing.
    private static void read(Requests requests) {
        int code = BROKEN_INPUT;
        try {
            requests.readAll();
            code = 0;
        } catch (IOException e) {
            System.err.println("Unreadable request: " + e.getMessage());
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    private static Synthesis begin() {
        try {
            return new Synthesis();
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(NO_VOICE);
            throw new IllegalStateException(e);
        }
    }

    private static void answer(
            Request request, Requests requests, Synthesis synthesis, Answers answers)
            throws IOException {
        if (requests.isCancelled(request)) {
            answers.failed(request, "cancelled");
            return;
        }
        try {
            answers.sound(request, synthesis.speak(request.text(), request.ratePercent()));
        } catch (Exception | StackOverflowError e) {
            // Whatever a line does to the engine, the next line may do better.
            answers.failed(request, e.toString());
        } finally {
            requests.done(request);
        }
    }
}
