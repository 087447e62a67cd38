package app.unknot.storage.content;

import app.unknot.domain.routine.Move;
import app.unknot.domain.routine.Span;
import app.unknot.storage.json.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the moves that follow the ball from the program's own resources.
public final class MoveReader {
    private static final Map<String, String> KINDS =
            Fields.words(new String[] {"stretch", "strengthen"}, kind -> kind);

    public List<Move> read() {
        return read(ContentFolder.read("moves.json"));
    }

    List<Move> read(Fields file) {
        return file.objects("moves").stream().map(MoveReader::move).toList();
    }

    private static Move move(Fields move) {
        return new Move(
                move.id("id"),
                move.word("kind", KINDS),
                dose(move.object("dose")),
                move.flag("eachSide"),
                move.texts("areas"),
                move.texts("sources"));
    }

    private static Map<Move.Measure, Span> dose(Fields dose) {
        Map<Move.Measure, Span> spans = new EnumMap<>(Move.Measure.class);
        for (Move.Measure measure : Move.Measure.values()) {
            dose.optionalObject(measure.field())
                    .ifPresent(span -> spans.put(measure, span(dose, measure.field(), span)));
        }
        return spans;
    }

    private static Span span(Fields owner, String name, Fields span) {
        int least = span.whole("least", 0);
        int most = span.whole("most", 0);
        return owner.made(name, () -> new Span(least, most));
    }
}
