package app.unknot.domain.editing;

import app.unknot.domain.routine.Routine;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The single texts that a routine says of itself.
public enum HeadText {
    TITLE(Field.TITLE, Routine::title, (head, text) -> head.title = text),
    SUMMARY(Field.SUMMARY, Routine::summary, (head, text) -> head.summary = text),
    FOR_WHOM(Field.FOR_WHOM, Routine::forWhom, (head, text) -> head.forWhom = text),
    /// A word of the file format.
    LEVEL(Field.LEVEL, Routine::level, (head, text) -> head.level = text),
    /// A word of the file format.
    GOAL(Field.GOAL, Routine::goal, (head, text) -> head.goal = text);

    private final Field field;
    private final Function<Routine, String> read;
    private final BiConsumer<Head, String> write;

    HeadText(Field field, Function<Routine, String> read, BiConsumer<Head, String> write) {
        this.field = field;
        this.read = read;
        this.write = write;
    }

    public Field field() {
        return field;
    }

    public String of(Routine routine) {
        return read.apply(routine);
    }

    Routine set(Routine routine, String text) {
        Head head = new Head(routine);
        write.accept(head, text);
        return head.routine();
    }
}
