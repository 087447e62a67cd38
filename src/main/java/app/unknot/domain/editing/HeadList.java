package app.unknot.domain.editing;

import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The lists of texts that a routine says of itself.
public enum HeadList {
    EQUIPMENT(Field.EQUIPMENT, Routine::equipment, (head, texts) -> head.equipment = texts),
    WARNINGS(Field.WARNINGS, Routine::warnings, (head, texts) -> head.warnings = texts),
    SOURCES(
            Field.SOURCES,
            Routine::sources,
            (head, texts) -> {
                Origin was = head.origin;
                head.origin = new Origin(texts, was.maker(), was.copyOf(), was.plan());
            });

    private final Field field;
    private final Function<Routine, List<String>> read;
    private final BiConsumer<Head, List<String>> write;

    HeadList(
            Field field,
            Function<Routine, List<String>> read,
            BiConsumer<Head, List<String>> write) {
        this.field = field;
        this.read = read;
        this.write = write;
    }

    public Field field() {
        return field;
    }

    public List<String> of(Routine routine) {
        return read.apply(routine);
    }

    Routine set(Routine routine, List<String> texts) {
        Head head = new Head(routine);
        write.accept(head, texts);
        return head.routine();
    }
}
