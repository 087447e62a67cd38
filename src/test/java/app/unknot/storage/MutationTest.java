package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Settings;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Seeded damage: whatever happens to a file, it is read as it stands or refused with a reason.
class MutationTest {
    private static final int ROUNDS = Integer.getInteger("unknot.test.mutants", 20_000);
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

        damage(
                JsonLayout.page(root),
                content -> {
                    Settings read = SettingsForm.read(JsonDocument.parse(content));
                    var again = JsonLayout.object();
                    SettingsForm.write(read, again);
                    assertThat(SettingsForm.read(JsonDocument.parse(JsonLayout.page(again))))
                            .isEqualTo(read);
                });
    }

    @Test
    void linesAreReadOrRefused() {
        damage(
                SessionLine.write(SessionSamples.full()),
                content -> {
                    expectNothingElseWhenSkimmed(content);
                    var read = SessionLine.read(JsonDocument.parse(content));
                    if (read.isPresent()) {
                        byte[] line = SessionLine.write(read.get());
                        SessionRecord again =
                                SessionLine.read(JsonDocument.parse(line)).orElseThrow();
                        assertThat(SessionLine.write(again)).isEqualTo(line);
                    }
                });
    }

    @Test
    void draftsAreReadOrRefused() {
        damage(
                JsonLayout.page(DraftForm.write(JsonDraftsTest.FULL)),
                content -> {
                    var read = DraftForm.read(JsonDocument.parse(content));
                    byte[] page = JsonLayout.page(DraftForm.write(read));
                    assertThat(DraftForm.read(JsonDocument.parse(page))).isEqualTo(read);
                });
    }

    /// The quick way through a line may give up, but must never see anything else.
    private static void expectNothingElseWhenSkimmed(byte[] content) throws DamageException {
        boolean isSimple = true;
        for (byte one : content) {
            isSimple &= one >= 0 && one != '\\';
        }
        if (isSimple && content.length > 0) {
            int length = content.length;
            Optional<LogRow> skimmed = SkimmedLine.of(content, 0, length, 1);
            if (skimmed.isPresent()) {
                var read = SessionLine.read(JsonDocument.parse(content)).orElseThrow();
                assertThat(skimmed).contains(LogRow.of(read, 1, 0, length));
            }
        }
    }

    private static void damage(byte[] whole, Reader reader) {
        var random = new SplittableRandom(20261122);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
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
        assertThat(accepted).isBetween(1, ROUNDS / 2);
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
