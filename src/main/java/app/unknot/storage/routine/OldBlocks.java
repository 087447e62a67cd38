package app.unknot.storage.routine;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Step;
import app.unknot.storage.json.JsonLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The blocks of a file as it was, each to be written anew once: a block has no id, so that it is
/// known again by its steps, wherever it has gone.
final class OldBlocks {
    private final List<JsonNode> blocks;
    private final Set<Integer> taken = new HashSet<>();

    OldBlocks(List<JsonNode> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /// What to write a block on: a copy of the one it was, or nothing.
    ///
    /// @param at its place now
    ObjectNode of(Block block, int at) {
        Optional<Integer> was = withItsSteps(block).or(() -> without(block, at));
        was.ifPresent(taken::add);
        return was.map(blocks::get)
                .filter(ObjectNode.class::isInstance)
                .map(node -> ((ObjectNode) node).deepCopy())
                .orElseGet(JsonLayout::object);
    }

    private Optional<Integer> withItsSteps(Block block) {
        Set<String> ids = block.steps().stream().map(Step::id).collect(Collectors.toSet());
        int best = -1;
        int most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int shared = taken.contains(i) ? 0 : shared(blocks.get(i), ids);
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static int shared(JsonNode block, Set<String> ids) {
        List<String> steps = new ArrayList<>();
        block.path("steps").values().forEach(step -> steps.add(step.path("id").asString("")));
        steps.retainAll(ids);
        return steps.size();
    }

    /// One that never had steps has only its place.
    private Optional<Integer> without(Block block, int at) {
        boolean isEmptyToo =
                at < blocks.size()
                        && !taken.contains(at)
                        && block.steps().isEmpty()
                        && blocks.get(at).path("steps").isEmpty();
        return isEmptyToo ? Optional.of(at) : Optional.empty();
    }
}
