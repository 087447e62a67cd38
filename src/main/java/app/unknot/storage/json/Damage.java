package app.unknot.storage.json;

/// The ways in which bytes can fail to be one JSON object, with the words for them.
public enum Damage {
    TOO_LARGE("is larger than 1 MiB"),
    UTF16("is saved as UTF-16; it has to be UTF-8"),
    NOT_UTF8("is not UTF-8 text"),
    ZERO_BYTES("is not text but zero bytes"),
    EMPTY("is empty"),
    ENDS_EARLY("ends too early"),
    TOO_DEEP("is too long or too deep"),
    FIELD_TWICE("has the same field twice"),
    CURLY_QUOTES("has curly quotes; JSON needs straight ones"),
    TRAILING_COMMA("has a comma too many"),
    HALF_CHARACTER("has half of a character (\\uD800 to \\uDFFF without its other half)"),
    HUGE_NUMBER("has a number that is too large"),
    NOT_JSON("is not JSON here"),
    NOT_AN_OBJECT("should hold one object in { }"),
    /// Anything that is about a field and its value.
    VALUE("");

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    DamageException at(int line, int column) {
        return new DamageException(this, line, column, "", words);
    }

    DamageException ofFile() {
        return at(0, 0);
    }
}
