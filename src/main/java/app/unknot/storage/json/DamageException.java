package app.unknot.storage.json;

/// What makes a file of the person's unreadable, where it is, and what was expected there.
public final class DamageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Damage damage;
    private final int line;
    private final int column;
    private final String field;
    private final String problem;
    private int firstLine;
    private int firstColumn;

    /// Damage at a place.
    ///
    /// @param line from 1, or 0 for the file as a whole
    /// @param column from 1 in characters, or 0 for the line as a whole
    /// @param field such as `steps[2].seconds`, or empty
    /// @param problem in words, such as `expected a whole number from 0 to 10, found "six"`
    public DamageException(int line, int column, String field, String problem) {
        this(Damage.VALUE, line, column, field, problem);
    }

    DamageException(Damage damage, int line, int column, String field, String problem) {
        super(place(line, column, field) + problem);
        this.damage = damage;
        this.line = line;
        this.column = column;
        this.field = field;
        this.problem = problem;
    }

    /// Damage of a file as a whole.
    public static DamageException ofFile(String problem) {
        return new DamageException(0, 0, "", problem);
    }

    /// The same damage with where the other of two fields with this name stands.
    DamageException first(String name, int firstLine, int firstColumn) {
        DamageException both = new DamageException(damage, line, column, name, problem);
        both.firstLine = firstLine;
        both.firstColumn = firstColumn;
        return both;
    }

    /// The same damage for text that is one line of a larger file.
    ///
    /// @param lineOfFile from 1
    public DamageException inLine(int lineOfFile) {
        DamageException there = new DamageException(damage, lineOfFile, column, field, problem);
        there.firstLine = firstLine == 0 ? 0 : lineOfFile;
        there.firstColumn = firstColumn;
        return there;
    }

    /// The line of the first of two fields with the same name, or 0.
    public int firstLine() {
        return firstLine;
    }

    public Damage damage() {
        return damage;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String field() {
        return field;
    }

    /// Place and problem in one phrase.
    public String words() {
        String other =
                firstLine == 0
                        ? ""
                        : "; the first is in line " + firstLine + ", column " + firstColumn;
        return place(line, column, field) + problem + other;
    }

    private static String place(int line, int column, String field) {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append("line ").append(line);
            if (column > 0) {
                place.append(", column ").append(column);
            }
            place.append(": ");
        }
        if (!field.isEmpty()) {
            place.append(field).append(": ");
        }
        return place.toString();
    }
}
