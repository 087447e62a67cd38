package app.unknot.service.speech;

import app.unknot.service.Utterance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// All that the sound of a line depends on.
///
/// @param engine id of the voice
/// @param edition of the voice, in that language
public record LineKey(String engine, String edition, Utterance line) {
    /// 64 letters and digits, the same for equal keys on every computer.
    public String digest() {
        String all =
                String.join(
                        "\0",
                        engine,
                        edition,
                        line.language().toLanguageTag(),
                        Integer.toString(line.wordsAMinute()),
                        Long.toString(line.room().toMillis()),
                        line.text());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
