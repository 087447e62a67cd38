package app.unknot.domain.editing;

import app.unknot.domain.routine.Routine;

/// The single texts that a routine says of itself.
public enum HeadText {
    TITLE(Field.TITLE),
    SUMMARY(Field.SUMMARY),
    FOR_WHOM(Field.FOR_WHOM),
    /// A word of the file format.
    LEVEL(Field.LEVEL),
    /// A word of the file format.
    GOAL(Field.GOAL);

    private final Field field;

    HeadText(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public String of(Routine routine) {
        return switch (this) {
            case TITLE -> routine.title();
            case SUMMARY -> routine.summary();
            case FOR_WHOM -> routine.forWhom();
            case LEVEL -> routine.level();
            case GOAL -> routine.goal();
        };
    }

    Routine set(Routine routine, String text) {
        Head head = new Head(routine);
        switch (this) {
            case TITLE -> head.title = text;
            case SUMMARY -> head.summary = text;
            case FOR_WHOM -> head.forWhom = text;
            case LEVEL -> head.level = text;
            case GOAL -> head.goal = text;
        }
        return head.routine();
    }
}
