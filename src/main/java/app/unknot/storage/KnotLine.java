package app.unknot.storage;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Knot.Change;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// What became of a knot as one line of a progress file; each line has all of the knot.
final class KnotLine {
    static final String KIND = "knot";
    private static final Map<String, Change> CHANGES = JsonValues.words(Change.class);
    private static final Map<String, Side> SIDES = Map.of("left", Side.LEFT, "right", Side.RIGHT);
    private static final Map<String, DiagramView> VIEWS =
            Arrays.stream(DiagramView.values())
                    .collect(Collectors.toMap(DiagramView::id, Function.identity()));

    private KnotLine() {}

    /// The line with its line feed; the place is rounded to tenths of a unit.
    static byte[] write(Knot knot) {
        ObjectNode line = JsonLayout.object();
        line.put(Schema.FIELD, FileForms.KNOT.current());
        line.put("kind", KIND);
        line.put("id", knot.id());
        line.put("revision", knot.revision());
        line.put("written", WrittenMoment.write(knot.written()));
        line.put("change", word(knot.change()));
        line.put("area", knot.area());
        line.put("side", word(knot.side()));
        line.put("view", knot.view().id());
        line.put("x", JsonLayout.tenths(knot.point().x()));
        line.put("y", JsonLayout.tenths(knot.point().y()));
        knot.name().ifPresent(name -> line.put("name", name));
        return JsonLayout.line(line);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The knot in a line, or empty for a line of another kind.
    ///
    /// @throws DamageException when something is wrong with it
    static Optional<Knot> read(JsonDocument line) throws DamageException {
        JsonValues values = FileForms.KNOT.migrated(line).values();
        if (!values.text("kind").equals(KIND)) {
            return Optional.empty();
        }
        DiagramView view = values.word("view", VIEWS);
        return Optional.of(
                new Knot(
                        values.text("id"),
                        values.whole("revision", 1, Integer.MAX_VALUE),
                        values.moment("written"),
                        values.word("change", CHANGES),
                        values.text("area"),
                        values.word("side", SIDES),
                        view,
                        new Point(
                                values.number("x", (int) view.width()).doubleValue(),
                                values.number("y", (int) view.height()).doubleValue()),
                        values.optional("name", values::text)));
    }
}
