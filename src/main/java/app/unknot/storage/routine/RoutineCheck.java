package app.unknot.storage.routine;

import app.unknot.domain.routine.Routine;
import app.unknot.service.FileProblem;
import app.unknot.service.FileProblem.What;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.Excerpt;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Schema;
import app.unknot.storage.json.ShapeCheck;
import app.unknot.storage.json.ShapeCheck.Finding;
import app.unknot.storage.json.StrictText;
import app.unknot.storage.json.VisibleJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/// Checks a routine file that anybody may have written, and names all of its problems at once.
public final class RoutineCheck {
    /// The most problems that are named.
    public static final int MOST_NAMED = 20;

    private static final Schema SCHEMA = RoutineShape.SCHEMA;

    private final Set<String> areas;

    /// @param areas ids of the areas that there are
    public RoutineCheck(Set<String> areas) {
        this.areas = Set.copyOf(areas);
    }

    /// Checks bytes; every result but a routine has at least one problem that is no warning.
    public CheckedRoutine check(byte[] bytes) {
        String text = "";
        try {
            if (bytes.length > JsonDocument.MOST_BYTES) {
                return CheckedRoutine.unreadable(FileProblem.ofFile(What.TOO_LARGE, ""));
            }
            text = StrictText.of(bytes);
            Optional<What> stranger = stranger(text);
            if (stranger.isPresent()) {
                return CheckedRoutine.unreadable(FileProblem.ofFile(stranger.get(), ""));
            }
            return check(JsonDocument.parse(text));
        } catch (DamageException e) {
            return CheckedRoutine.unreadable(problem(e, text));
        }
    }

    private static Optional<What> stranger(String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return Optional.of(What.HTML);
        }
        String first = start.lines().findFirst().orElse("").replace(" ", "");
        boolean isProgress =
                first.startsWith("{\"schema\":") && first.contains("\"kind\":\"session\"");
        return isProgress ? Optional.of(What.NOT_A_ROUTINE) : Optional.empty();
    }

    private CheckedRoutine check(JsonDocument document) {
        ObjectNode root = document.root();
        if (!root.has("blocks") && !root.has("title") && !root.has("steps")) {
            return new CheckedRoutine(
                    Optional.empty(),
                    Optional.of(root),
                    false,
                    false,
                    List.of(FileProblem.ofFile(What.NOT_A_ROUTINE, "")));
        }
        return SCHEMA.isNewer(root) ? newer(document) : known(document);
    }

    private CheckedRoutine newer(JsonDocument document) {
        ObjectNode known = document.copy();
        known.put(Schema.FIELD, SCHEMA.current());
        boolean isUnderstood = findings(known).stream().allMatch(RoutineCheck::isWarning);
        Finding newer =
                new Finding(
                        What.NEWER,
                        JsonPointer.compile("/" + Schema.FIELD),
                        Schema.FIELD,
                        Optional.empty(),
                        document.root().path(Schema.FIELD).toString());
        return new CheckedRoutine(
                isUnderstood ? routine(known) : Optional.empty(),
                Optional.of(document.root()),
                false,
                true,
                List.of(problem(newer, document)));
    }

    /// Checks the file as it is written, so that every problem has its place, and reads it as the
    /// newest form.
    private CheckedRoutine known(JsonDocument document) {
        List<Finding> findings = findings(document.root());
        boolean isUsable = findings.stream().allMatch(RoutineCheck::isWarning);
        ObjectNode newest = SCHEMA.migrated(document.root());
        return new CheckedRoutine(
                isUsable ? routine(newest) : Optional.empty(),
                Optional.of(newest),
                SCHEMA.isOlder(document.root()),
                false,
                findings.stream()
                        .sorted((one, other) -> Boolean.compare(isWarning(one), isWarning(other)))
                        .limit(MOST_NAMED)
                        .map(finding -> problem(finding, document))
                        .toList());
    }

    /// What is wrong by shape; if nothing is, what is wrong between the values.
    private List<Finding> findings(ObjectNode root) {
        int schema = SCHEMA.isOlder(root) ? Schema.number(root) : SCHEMA.current();
        List<Finding> findings = new ArrayList<>(ShapeCheck.of(RoutineShape.file(schema), root));
        if (findings.stream().allMatch(RoutineCheck::isWarning)) {
            findings.addAll(new RoutineSense(areas).findings(root));
        }
        return findings;
    }

    static boolean isWarning(Finding finding) {
        return switch (finding.what()) {
            case MISSPELT, HIDDEN_CHARACTER, UNKNOWN_KIND -> true;
            default -> false;
        };
    }

    private static Optional<Routine> routine(ObjectNode root) {
        try {
            return Optional.of(
                    new RoutineReader().read("routine", JsonLayout.text(VisibleJson.of(root))));
        } catch (ContentException e) {
            throw new IllegalStateException("The check let pass what can't be read: " + root, e);
        }
    }

    private static FileProblem problem(DamageException damage, String text) {
        return new FileProblem(
                What.valueOf(damage.damage().name()),
                damage.line(),
                damage.column(),
                damage.field(),
                Optional.empty(),
                damage.firstLine() > 0 ? String.valueOf(damage.firstLine()) : "",
                Excerpt.of(text, damage.line(), damage.column()));
    }

    private static FileProblem problem(Finding finding, JsonDocument document) {
        var place = document.place(finding.pointer()).orElse(new JsonDocument.Place(0, 0));
        return new FileProblem(
                finding.what(),
                place.line(),
                place.column(),
                finding.field(),
                finding.expected(),
                finding.found(),
                Excerpt.of(document.text(), place.line(), place.column()));
    }
}
