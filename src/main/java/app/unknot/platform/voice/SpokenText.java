package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/// Text made harmless for a voice: only what can be spoken is left, so nothing in it can be a
/// command, and in parts that none takes long over.
final class SpokenText {
    private static final int LONGEST_PART = 300;

    /// What some voice takes for markup, phonemes or commands, and none reads out well.
    private static final String DROPPED = "[]<>{}|\\^~_*#`";

    private SpokenText() {}

    /// The text without control characters, pictures and brackets, in parts of whole sentences as
    /// long as these are short enough.
    ///
    /// @throws VoiceException with blame on the line when nothing is left to say
    static List<String> parts(String text) throws VoiceException {
        String plain = plain(text);
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new VoiceException(
                    Blame.LINE, "There is nothing to say in '" + brief(text) + "'");
        }
        List<String> parts = new ArrayList<>();
        String rest = plain;
        while (rest.length() > LONGEST_PART) {
            int end = endOfPart(rest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        parts.removeIf(part -> part.codePoints().noneMatch(Character::isLetterOrDigit));
        return parts;
    }

    /// The beginning of a text, for a message.
    static String brief(String text) {
        int most = 40;
        String plain = plain(text);
        return plain.length() <= most ? plain : plain.substring(0, most) + "...";
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .map(point -> isSpoken(point) ? point : ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isSpoken(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.ENCLOSING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default ->
                    point >= Character.MIN_SUPPLEMENTARY_CODE_POINT || DROPPED.indexOf(point) < 0;
        };
    }

    /// Behind a sentence, else behind a word, else anywhere.
    private static int endOfPart(String text) {
        int sentence = -1;
        int word = -1;
        for (int i = 1; i < LONGEST_PART; i++) {
            if (text.charAt(i) == ' ') {
                word = i;
                if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
                    sentence = i;
                }
            }
        }
        int end = sentence > 0 ? sentence : word > 0 ? word : LONGEST_PART;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
