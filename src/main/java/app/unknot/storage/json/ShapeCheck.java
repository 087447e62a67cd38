package app.unknot.storage.json;

import app.unknot.service.FileProblem.Expected;
import app.unknot.service.FileProblem.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares a value with its [Shape] and names every difference, not just the first.
public final class ShapeCheck {
    private static final Pattern ID = Pattern.compile(ShapeSchema.ID_PATTERN);
    private static final Pattern DAY = Pattern.compile(ShapeSchema.DAY_PATTERN);
    private static final int ENOUGH = 200;
    private static final int SHOWN = 40;

    private final List<Finding> findings = new ArrayList<>();

    /// One difference.
    ///
    /// @param found the value there, cut short; empty when it is missing
    public record Finding(
            What what,
            JsonPointer pointer,
            String field,
            Optional<Expected> expected,
            String found) {}

    /// Every way in which the value is not of that shape.
    public static List<Finding> of(Shape shape, JsonNode value) {
        ShapeCheck check = new ShapeCheck();
        check.look(shape, value, JsonPointer.empty(), "");
        return check.findings;
    }

    private void look(Shape shape, JsonNode value, JsonPointer at, String field) {
        if (findings.size() >= ENOUGH) {
            return;
        }
        switch (shape) {
            case Shape.Items items when value.isArray() -> items(items, value, at, field);
            case Shape.Entry entry when value instanceof ObjectNode object ->
                    entry(entry, object, at, field);
            case Shape.ByKind byKind when value instanceof ObjectNode object ->
                    byKind(byKind, object, at, field);
            case Shape.Either either -> {
                if (either.shapes().stream().noneMatch(one -> fits(one, value))) {
                    wrong(value, at, field, Expected.of(either.expected()));
                }
            }
            default -> {
                if (!isPlain(shape, value)) {
                    wrong(value, at, field, expected(shape));
                } else if (value.isString()
                        && value.stringValue().codePoints().anyMatch(VisibleText::isHidden)) {
                    warn(What.HIDDEN_CHARACTER, at, field, VisibleText.line(value.stringValue()));
                }
            }
        }
    }

    private static boolean fits(Shape shape, JsonNode value) {
        return of(shape, value).stream().allMatch(finding -> isWarning(finding.what()));
    }

    private static boolean isWarning(What what) {
        return what == What.MISSPELT || what == What.HIDDEN_CHARACTER || what == What.UNKNOWN_KIND;
    }

    private static Shape.Entry entryOf(Shape.ByKind byKind, ObjectNode object) {
        JsonNode kind = object.path(byKind.field());
        Shape.Entry entry = kind.isString() ? byKind.kinds().get(kind.stringValue()) : null;
        return entry == null ? byKind.others() : entry;
    }

    private void byKind(Shape.ByKind byKind, ObjectNode object, JsonPointer at, String field) {
        Shape.Entry entry = entryOf(byKind, object);
        entry(entry, object, at, field);
        JsonNode kind = object.path(byKind.field());
        if (entry.equals(byKind.others()) && kind.isString()) {
            warn(What.UNKNOWN_KIND, at, field, VisibleText.line(kind.stringValue()));
        }
    }

    private void items(Shape.Items items, JsonNode list, JsonPointer at, String field) {
        if (list.size() > items.most()) {
            wrong(list, at, field, expected(items));
        }
        for (int i = 0; i < list.size(); i++) {
            look(items.item(), list.get(i), at.appendIndex(i), field + "[" + i + "]");
        }
    }

    private void entry(Shape.Entry entry, ObjectNode object, JsonPointer at, String path) {
        for (Shape.Field field : entry.fields()) {
            JsonNode value = object.get(field.name());
            String place = path.isEmpty() ? field.name() : path + "." + field.name();
            if (value != null) {
                look(field.shape(), value, at.appendProperty(field.name()), place);
            } else if (field.required()) {
                findings.add(
                        new Finding(
                                What.MISSING, at, place, Optional.of(expected(field.shape())), ""));
            }
        }
        misspelt(entry, object, at, path);
        for (String name : entry.without()) {
            if (object.has(name)) {
                wrong(object, at, path, Expected.of("object"));
            }
        }
    }

    private void misspelt(Shape.Entry entry, ObjectNode object, JsonPointer at, String path) {
        List<String> known = entry.fields().stream().map(Shape.Field::name).toList();
        for (String name : object.propertyNames()) {
            if (known.contains(name)) {
                continue;
            }
            known.stream()
                    .filter(field -> !object.has(field) && Spelling.isClose(name, field))
                    .findFirst()
                    .ifPresent(field -> {
                        String place = path.isEmpty() ? name : path + "." + name;
                        warn(What.MISSPELT, at.appendProperty(name), place, field);
                    });
        }
    }

    private void warn(What what, JsonPointer at, String field, String found) {
        findings.add(new Finding(what, at, field, Optional.empty(), cut(found)));
    }

    private static String cut(String shown) {
        return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown;
    }

    private static boolean isPlain(Shape shape, JsonNode value) {
        return switch (shape) {
            case Shape.Text text ->
                    value.isString()
                            && length(value) <= text.most()
                            && (text.mayBeEmpty() || !value.stringValue().isBlank());
            case Shape.Id id ->
                    value.isString()
                            && length(value) <= id.most()
                            && ID.matcher(value.stringValue()).matches();
            case Shape.Day day -> value.isString() && DAY.matcher(value.stringValue()).matches();
            case Shape.Whole whole ->
                    isWithin(value, whole.least(), whole.most())
                            && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case Shape.Amount number -> isWithin(value, 0, number.most());
            case Shape.Flag flag -> value.isBoolean();
            case Shape.Word word -> value.isString() && word.words().contains(value.stringValue());
            default -> false;
        };
    }

    private static int length(JsonNode text) {
        String value = text.stringValue();
        return value.codePointCount(0, value.length());
    }

    private static boolean isWithin(JsonNode value, int least, int most) {
        return value.isNumber()
                && value.decimalValue().compareTo(BigDecimal.valueOf(least)) >= 0
                && value.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private void wrong(JsonNode value, JsonPointer at, String field, Expected expected) {
        String shown = cut(VisibleText.line(value.toString()));
        findings.add(new Finding(What.WRONG, at, field, Optional.of(expected), shown));
    }

    private static Expected expected(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Expected.of("text", text.most());
            case Shape.Id id -> Expected.of("id", id.most());
            case Shape.Day day -> Expected.of("day");
            case Shape.Whole whole -> Expected.of("whole", whole.least(), whole.most());
            case Shape.Amount number -> Expected.of("number", number.most());
            case Shape.Flag flag -> Expected.of("flag");
            case Shape.Word word -> Expected.of("word", String.join(", ", word.words()));
            case Shape.Items items -> Expected.of("list", items.most());
            case Shape.Entry entry -> Expected.of("object");
            case Shape.ByKind byKind -> Expected.of("object");
            case Shape.Either either -> Expected.of(either.expected());
        };
    }
}
