package app.unknot.storage.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes as text, or not at all: a parser that guesses would turn damage into data.
public final class StrictText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int UTF16_LOOK = 64;

    private StrictText() {}

    /// The text of UTF-8 bytes, without a byte order mark.
    ///
    /// @throws DamageException saying which line isn't UTF-8, or what the bytes seem to be instead
    public static String of(byte[] bytes) throws DamageException {
        if (isUtf16(bytes)) {
            throw Damage.UTF16.ofFile();
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            throw at(read, Damage.NOT_UTF8);
        }
        int zero = read.indexOf('\0');
        if (zero >= 0) {
            throw at(read.substring(0, zero), Damage.ZERO_BYTES);
        }
        return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
    }

    private static DamageException at(String before, Damage damage) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return damage.at(line, column);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        int mark = first << 8 | second;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return true;
        }
        return everyOtherIsZero(bytes, 0) || everyOtherIsZero(bytes, 1);
    }

    private static boolean everyOtherIsZero(byte[] bytes, int start) {
        int end = Math.min(bytes.length & ~1, UTF16_LOOK);
        for (int i = 0; i < end; i += 2) {
            if (bytes[i + start] != 0 || bytes[i + 1 - start] == 0) {
                return false;
            }
        }
        return true;
    }
}
