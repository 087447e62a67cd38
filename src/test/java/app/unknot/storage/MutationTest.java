package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.Settings;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Seeded damage: whatever happens to a file, it is read as it stands or refused with a reason.
class MutationTest {
    private static final int ROUNDS = Integer.getInteger("unknot.test.mutants", 100_000);
    private static final int ROUTINE_ROUNDS = Math.max(400, ROUNDS / 50);
    private static final List<String> NASTY =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e400",
                    "1e-400",
                    "1e99999999999",
                    "0.5",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"\\ud800\"",
                    "\"NaN\"",
                    "NaN",
                    "99999999999999999999",
                    "\0",
                    "\uFEFF",
                    "\"2026-02-30T00:00:00Z\"",
                    "\"PT1e9S\"",
                    "\"PT99999999999999H\"",
                    "\u202e");

    @FunctionalInterface
    private interface Reader {
        void read(byte[] content) throws DamageException;
    }

    @Test
    void settingsAreReadOrRefused() {
        var root = JsonLayout.object();
        SettingsForm.write(Settings.DEFAULT, root);

        damage(JsonLayout.page(root), ReaderPromises::settings);
    }

    @Test
    void linesAreReadOrRefused() {
        damage(SessionLine.write(SessionSamples.full()), ReaderPromises::line);
    }

    @Test
    void draftsAreReadOrRefused() {
        damage(JsonLayout.page(DraftForm.write(JsonDraftsTest.FULL)), ReaderPromises::draft);
    }

    @Test
    void selfChecksAreReadOrRefused() {
        damage(SelfCheckLine.write(SelfCheckLineTest.RESULT), ReaderPromises::selfCheck);
    }

    @Test
    void knotsAreReadOrRefused() {
        damage(KnotLine.write(KnotLineTest.KNOT), ReaderPromises::knot);
    }

    @Test
    void healthAnswersAreReadOrRefused() {
        var root = JsonLayout.object();
        HealthForm.write(JsonHealthTest.FULL, root);

        damage(JsonLayout.page(root), ReaderPromises::health);
    }

    @Test
    void routinesAreReadOrRefused() {
        damage(
                new BuiltInRoutines().text("keep-away-strength").getBytes(UTF_8),
                ROUTINE_ROUNDS,
                content -> {
                    if (!ReaderPromises.routine(content)) {
                        throw DamageException.ofFile("no routine");
                    }
                });
    }

    private static void damage(byte[] whole, Reader reader) {
        damage(whole, ROUNDS, reader);
    }

    private static void damage(byte[] whole, int rounds, Reader reader) {
        var random = new SplittableRandom(20261122);
        int accepted = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] content = whole;
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                content = changed(content, random);
            }
            try {
                reader.read(content);
                accepted++;
            } catch (DamageException e) {
                assertThat(e.words()).isNotBlank();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Round " + round + ": " + new String(content, UTF_8), e);
            }
        }
        assertThat(accepted).isBetween(1, rounds * 3 / 4);
    }

    private static byte[] changed(byte[] content, SplittableRandom random) {
        int at = random.nextInt(content.length + 1);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> joined(content, at, NASTY.get(random.nextInt(NASTY.size())), at);
            case 2 -> replacedValue(content, random);
            case 3 -> joined(content, at, "", Math.min(content.length, at + random.nextInt(9)));
            default -> flipped(content, random);
        };
    }

    /// Puts something nasty in place of what stands between a colon and the next comma or end.
    private static byte[] replacedValue(byte[] content, SplittableRandom random) {
        String text = new String(content, UTF_8);
        List<Integer> colons =
                IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == ':')
                        .boxed()
                        .toList();
        if (colons.isEmpty()) {
            return content;
        }
        int start = colons.get(random.nextInt(colons.size())) + 1;
        int end = start;
        while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        return (text.substring(0, start) + nasty + text.substring(end)).getBytes(UTF_8);
    }

    private static byte[] flipped(byte[] content, SplittableRandom random) {
        if (content.length == 0) {
            return content;
        }
        byte[] flipped = content.clone();
        flipped[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] joined(byte[] content, int to, String middle, int from) {
        byte[] added = middle.getBytes(UTF_8);
        byte[] joined = Arrays.copyOf(content, to + added.length + content.length - from);
        System.arraycopy(added, 0, joined, to, added.length);
        System.arraycopy(content, from, joined, to + added.length, content.length - from);
        return joined;
    }
}
