package app.unknot.storage.routine;

import app.unknot.service.FileProblem.Expected;
import app.unknot.service.FileProblem.What;
import app.unknot.storage.json.ShapeCheck.Finding;
import app.unknot.storage.json.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// Looks, in a routine whose values are all of the right shape, for what is wrong between them.
final class RoutineSense {
    private final Set<String> areas;
    private final Set<String> stepIds = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    RoutineSense(Set<String> areas) {
        this.areas = areas;
    }

    List<Finding> findings(JsonNode routine) {
        JsonNode blocks = routine.path("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            JsonPointer at = JsonPointer.empty().appendProperty("blocks").appendIndex(i);
            JsonNode steps = blocks.get(i).path("steps");
            for (int j = 0; j < steps.size(); j++) {
                step(
                        steps.get(j),
                        at.appendProperty("steps").appendIndex(j),
                        "blocks[" + i + "].steps[" + j + "]");
            }
        }
        if (stepIds.size() > RoutineShape.MOST_STEPS) {
            add(
                    What.WRONG,
                    JsonPointer.compile("/blocks"),
                    "blocks",
                    Expected.of("steps", RoutineShape.MOST_STEPS),
                    String.valueOf(stepIds.size()));
        }
        return findings;
    }

    private void step(JsonNode step, JsonPointer at, String field) {
        JsonNode id = step.path("id");
        if (!stepIds.add(id.asString())) {
            findings.add(twice(id, at.appendProperty("id"), field + ".id"));
        }
        if (!RoutineShape.kinds().containsKey(step.path("kind").asString())) {
            return;
        }
        String area = step.path("area").asString();
        if (!areas.contains(area)) {
            add(
                    What.WRONG,
                    at.appendProperty("area"),
                    field + ".area",
                    Expected.of("word", String.join(", ", areas.stream().sorted().toList())),
                    VisibleText.line(area));
        }
        if (step.has("pressure")) {
            pressure(step.path("pressure"), at.appendProperty("pressure"), field + ".pressure");
        }
        cues(step.path("cues"), at.appendProperty("cues"), field + ".cues");
    }

    private void pressure(JsonNode pressure, JsonPointer at, String field) {
        int low = pressure.path("low").intValue();
        int high = pressure.path("high").intValue();
        int ceiling = pressure.path("ceiling").intValue();
        if (low > high || high > ceiling) {
            String found = low + ", " + high + ", " + ceiling;
            findings.add(new Finding(What.PRESSURE, at, field, Optional.empty(), found));
        }
    }

    private void cues(JsonNode cues, JsonPointer at, String field) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < cues.size(); i++) {
            JsonNode id = cues.get(i).path("id");
            if (!ids.add(id.asString())) {
                JsonPointer place = at.appendIndex(i).appendProperty("id");
                findings.add(twice(id, place, field + "[" + i + "].id"));
            }
        }
    }

    private static Finding twice(JsonNode id, JsonPointer at, String field) {
        return new Finding(What.ID_TWICE, at, field, Optional.empty(), id.asString());
    }

    private void add(What what, JsonPointer at, String field, Expected expected, String found) {
        findings.add(new Finding(what, at, field, Optional.of(expected), found));
    }
}
