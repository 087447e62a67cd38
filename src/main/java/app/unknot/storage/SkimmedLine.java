package app.unknot.storage;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The quick way through a line of a progress file: it takes what counts from a line that is just
/// as the program writes it, and leaves every other one, with all the questions of what it means,
/// to [SessionLine].
final class SkimmedLine {
    private static final Map<String, Ending> ENDINGS = JsonValues.words(Ending.class);
    private static final Map<String, Side> SIDES = JsonValues.words(Side.class);
    private static final int CURRENT = FileForms.SESSION.current();
    private static final int NUMBER = 12;

    /// Not as the program writes it.
    private static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("unusual", null, false, false);
        }
    }

    private final JsonParser parser;
    private final TreeSet<String> areas = new TreeSet<>();
    private @Nullable String id;
    private @Nullable String routine;
    private @Nullable Ending ending;
    private @Nullable OffsetDateTime started;
    private Optional<Integer> easeBefore = Optional.empty();
    private Optional<Integer> easeAfter = Optional.empty();
    private int schema;
    private int revision;
    private boolean isSession;
    private boolean hasSteps;
    private double planned = -1;
    private double lived = -1;
    private double left;
    private double right;
    private double stretch;
    private double strengthen;
    private final List<String> knots = new ArrayList<>();

    private SkimmedLine(JsonParser parser) {
        this.parser = parser;
    }

    /// The session in a line, or empty when only [SessionLine] can say what it is.
    ///
    /// @param content whose bytes from `at` on are UTF-8 for sure
    static Optional<LogRow> of(byte[] content, int at, int length, long tie) {
        try (JsonParser parser = JsonDocument.tokens(content, at, length)) {
            SkimmedLine line = new SkimmedLine(parser);
            line.read();
            return Optional.of(
                    new LogRow(
                            LogRow.idOf(known(line.id)), tie, at, length, line.summary(), false));
        } catch (Unusual | JacksonException e) {
            return Optional.empty();
        }
    }

    private void read() {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case Schema.FIELD -> schema = whole(1, CURRENT);
                case "kind" -> isSession = text().equals(SessionLine.KIND);
                case "id" -> id = text();
                case "revision" -> revision = whole(1, Integer.MAX_VALUE);
                case "started" -> started = moment();
                case "routine" -> routine = text();
                case "title", "pattern", "wrong", "note" -> text();
                case "ending" -> ending = known(ENDINGS.get(text()));
                case "plannedSeconds" -> planned = number();
                case "livedSeconds" -> lived = number();
                case "steps" -> steps();
                case "knots" -> knots();
                case "easeBefore" -> easeBefore = Optional.of(whole(0, 10));
                case "easeAfter" -> easeAfter = Optional.of(whole(0, 10));
                default -> throw new Unusual();
            }
        }
        expect(parser.currentToken() == JsonToken.END_OBJECT);
        expect(parser.nextToken() == null);
        expect(schema == CURRENT && isSession && revision > 0);
        expect(hasSteps && planned >= 0 && lived >= 0);
    }

    private SessionSummary summary() {
        return new SessionSummary(
                known(started),
                revision,
                known(routine),
                List.copyOf(areas),
                known(ending),
                SessionSummary.whole(lived),
                SessionSummary.whole(left),
                SessionSummary.whole(right),
                SessionSummary.whole(stretch),
                SessionSummary.whole(strengthen),
                knots,
                easeBefore,
                easeAfter);
    }

    private void steps() {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        hasSteps = true;
        int count = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            expect(++count <= SessionLine.MOST_STEPS);
            step();
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
    }

    private void knots() {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            knots.add(text());
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
    }

    private void step() {
        String area = "";
        String kind = "";
        @Nullable Side side = null;
        @Nullable Boolean ball = null;
        int texts = 0;
        double seconds = -1;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "step" -> texts += text().isEmpty() ? 0 : 1;
                case "kind" -> {
                    kind = text();
                    texts++;
                }
                case "area" -> area = text();
                case "side" -> side = known(SIDES.get(text()));
                case "ball" -> ball = flag();
                case "seconds" -> seconds = number();
                case "breaths" -> whole(0, 1_000);
                case "letGo" -> flag();
                default -> throw new Unusual();
            }
        }
        expect(parser.currentToken() == JsonToken.END_OBJECT && texts == 2 && seconds >= 0);
        stretch += kind.equals(SessionSummary.STRETCH) ? seconds : 0;
        strengthen += kind.equals(SessionSummary.STRENGTHEN) ? seconds : 0;
        count(known(side), known(ball), area, seconds);
    }

    private void count(Side side, boolean ball, String area, double seconds) {
        if (!ball) {
            return;
        }
        if (!area.isEmpty()) {
            areas.add(area);
        }
        left += side == Side.LEFT || side == Side.BOTH ? seconds : 0;
        right += side == Side.RIGHT || side == Side.BOTH ? seconds : 0;
    }

    private String text() {
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        String text = parser.getString();
        expect(!text.isBlank() && text.length() <= JsonValues.MOST_TEXT);
        return text;
    }

    private int whole(int least, int most) {
        expect(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        int value = parser.getIntValue();
        expect(value >= least && value <= most);
        return value;
    }

    /// Of few digits, as what is exact to a tenth has: others may lie at the very limit.
    private double number() {
        JsonToken token = parser.currentToken();
        expect(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
        String digits = parser.getString();
        expect(digits.length() <= NUMBER && digits.chars().allMatch(SkimmedLine::isPlain));
        double value = parser.getDoubleValue();
        expect(value >= 0 && value <= SessionLine.DAY);
        return value;
    }

    private static boolean isPlain(int character) {
        return (character >= '0' && character <= '9') || character == '.';
    }

    private boolean flag() {
        JsonToken token = parser.currentToken();
        expect(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE;
    }

    private OffsetDateTime moment() {
        return WrittenMoment.read(text()).orElseThrow(Unusual::new);
    }

    private static void expect(boolean isUsual) {
        if (!isUsual) {
            throw new Unusual();
        }
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new Unusual();
        }
        return value;
    }
}
