package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The voice that comes with Unknot: a program of its own that is started when it is first needed
/// and asked for one line after the other.
final class BuiltInVoice implements Speaker {
    static final String ID = "built-in";

    /// Percent added to its own speed, measured on 30 lines of six routines, and brought into line
    /// with a whole session.
    private static final PaceTable PACE =
            new PaceTable(
                    new double[][] {
                        {-90, 97.0},
                        {-80, 103.0},
                        {-70, 110.3},
                        {-60, 115.6},
                        {-50, 118.2},
                        {-45, 127.9},
                        {-40, 130.3},
                        {-30, 136.6},
                        {-20, 150.2},
                        {-10, 163.9},
                        {0, 173.8},
                        {10, 181.0},
                        {20, 204.3},
                        {40, 259.8}
                    },
                    -90,
                    45);

    private static final String EDITION = "5.2.1-slt-hsmm-1";
    private static final Duration TO_START = Duration.ofSeconds(40);
    private static final Duration A_LINE = Duration.ofSeconds(10);
    private static final Duration A_LETTER = Duration.ofMillis(100);
    private static final int SPEAK = 1;
    private static final int CANCEL = 2;
    private static final int HEAD = 5;

    private final List<String> command;
    private Optional<Conversation<VoiceAnswer>> open = Optional.empty();
    private volatile boolean isReady;
    private int lastId;

    /// @param command starts the program
    BuiltInVoice(List<String> command) {
        this.command = List.copyOf(command);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String edition(Locale language) {
        return EDITION;
    }

    @Override
    public boolean speaks(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    @Override
    public void warmUp() {
        try {
            conversation();
        } catch (VoiceException e) {
            // The first line meets it again, and there is somebody to tell.
            close();
        }
    }

    @Override
    public RawSound speak(String text, Locale language, double wordsAMinute)
            throws VoiceException, InterruptedException {
        String inItsLetters = inItsLetters(text);
        Conversation<VoiceAnswer> program = conversation();
        becomeReady(program);
        int id = nextId();
        program.ask(question(id, PACE.setting(wordsAMinute), inItsLetters));
        long deadline = Conversation.deadline(A_LINE.plus(A_LETTER.multipliedBy(text.length())));
        try {
            while (true) {
                switch (program.answer(deadline)) {
                    case VoiceAnswer.Spoken(int of, RawSound sound) when of == id -> {
                        return sound;
                    }
                    case VoiceAnswer.Failed(int of, String why) when of == id ->
                            throw new VoiceException(
                                    Blame.LINE,
                                    "'%s' can't be spoken: %s"
                                            .formatted(SpokenText.brief(text), why));
                    default -> {
                        // of a line that was cancelled
                    }
                }
            }
        } catch (InterruptedException e) {
            program.ask(frame(CANCEL, id, new byte[0]));
            throw e;
        }
    }

    private synchronized Conversation<VoiceAnswer> conversation() throws VoiceException {
        if (open.isEmpty() || !open.get().isOpen()) {
            isReady = false;
            open = Optional.of(Conversation.begin(command, VoiceAnswer::next));
        }
        return open.get();
    }

    private void becomeReady(Conversation<VoiceAnswer> program)
            throws VoiceException, InterruptedException {
        long deadline = Conversation.deadline(TO_START);
        while (!isReady) {
            isReady = program.answer(deadline) instanceof VoiceAnswer.Ready;
        }
    }

    private synchronized int nextId() {
        return ++lastId;
    }

    /// It reads English letters alone: accents fall off, and a word in another script is an error,
    /// as half a line would mislead.
    private static String inItsLetters(String text) throws VoiceException {
        String plain =
                Normalizer.normalize(text, Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[‘’]", "'")
                        .replaceAll("[“”„«»]", "\"")
                        .replaceAll("\\s*[–—]\\s*", ", ")
                        .replaceAll("[\\P{ASCII}&&\\P{L}&&\\P{N}]", " ");
        if (!plain.chars().allMatch(c -> c < 0x80)) {
            throw new VoiceException(
                    Blame.LINE,
                    "'%s' has letters that the built-in voice can't read"
                            .formatted(SpokenText.brief(text)));
        }
        return plain;
    }

    private static byte[] question(int id, int percent, String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        byte[] rest = new byte[Short.BYTES + letters.length];
        rest[0] = (byte) (percent >> Byte.SIZE);
        rest[1] = (byte) percent;
        System.arraycopy(letters, 0, rest, Short.BYTES, letters.length);
        return frame(SPEAK, id, rest);
    }

    private static byte[] frame(int kind, int id, byte[] rest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(HEAD + rest.length);
            out.writeByte(kind);
            out.writeInt(id);
            out.write(rest);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't fail", e);
        }
        return bytes.toByteArray();
    }

    /// The program's process, while it runs.
    synchronized Optional<ProcessHandle> process() {
        return open.filter(Conversation::isOpen).map(Conversation::process);
    }

    @Override
    public synchronized void close() {
        open.ifPresent(Conversation::close);
        open = Optional.empty();
    }
}
