package app.unknot.domain.editing;

import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Routine;
import java.util.List;

/// The lists of texts that a routine says of itself.
public enum HeadList {
    EQUIPMENT(Field.EQUIPMENT),
    WARNINGS(Field.WARNINGS),
    SOURCES(Field.SOURCES);

    private final Field field;

    HeadList(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    public List<String> of(Routine routine) {
        return switch (this) {
            case EQUIPMENT -> routine.equipment();
            case WARNINGS -> routine.warnings();
            case SOURCES -> routine.sources();
        };
    }

    Routine set(Routine routine, List<String> texts) {
        Head head = new Head(routine);
        switch (this) {
            case EQUIPMENT -> head.equipment = texts;
            case WARNINGS -> head.warnings = texts;
            case SOURCES -> {
                Origin was = head.origin;
                head.origin = new Origin(texts, was.maker(), was.copyOf(), was.plan());
            }
        }
        return head.routine();
    }
}
