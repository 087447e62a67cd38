package app.unknot.domain.routine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A guided massage as data: what to do, in which order, with every word that is spoken.
///
/// @param id kebab-case; the file's name
/// @param revision grows with each edition of a built-in routine, from 1
/// @param goal `release`, `stretch` or `strengthen`
/// @param level `easy` or `medium`
/// @param pattern id of the breathing pattern that it is meant for; empty for as the person likes
/// @param related easier and harder ways, and what follows
/// @param hiddenBy ids of the health flags that take the routine out of the library
/// @param origin who made it, from what, and for how often
public record Routine(
        String id,
        int revision,
        String title,
        String summary,
        String forWhom,
        String level,
        String goal,
        Surface surface,
        Optional<String> pattern,
        List<String> equipment,
        Related related,
        Set<String> hiddenBy,
        List<String> warnings,
        Origin origin,
        List<Block> blocks) {

    public Routine {
        equipment = List.copyOf(equipment);
        hiddenBy = Set.copyOf(hiddenBy);
        warnings = List.copyOf(warnings);
        blocks = List.copyOf(blocks);
    }

    /// What else there is for the same person.
    ///
    /// @param followUp id of the routine that goes well with it afterwards
    public record Related(
            Optional<Alternative> easier, Optional<Alternative> harder, Optional<String> followUp) {
        public static final Related NONE =
                new Related(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Stream<Step> steps() {
        return blocks.stream().flatMap(block -> block.steps().stream());
    }

    /// The position that the routine is known by: where the ball is placed first, else where it
    /// begins.
    public Position mainPosition() {
        return steps().filter(Step.Place.class::isInstance)
                .findFirst()
                .or(() -> steps().findFirst())
                .map(step -> step.card().position())
                .orElse(Position.STANDING);
    }

    /// The same under another id.
    public Routine withId(String newId) {
        return newId.equals(id)
                ? this
                : new Routine(
                        newId, revision, title, summary, forWhom, level, goal, surface, pattern,
                        equipment, related, hiddenBy, warnings, origin, blocks);
    }

    /// The same with other steps.
    public Routine withBlocks(List<Block> newBlocks) {
        return new Routine(
                id, revision, title, summary, forWhom, level, goal, surface, pattern, equipment,
                related, hiddenBy, warnings, origin, newBlocks);
    }

    /// A routine of the person's own, made from this one; it says so.
    ///
    /// @param newId one that isn't taken
    public Routine copiedAs(String newId, String newTitle) {
        return new Routine(
                newId,
                1,
                newTitle,
                summary,
                forWhom,
                level,
                goal,
                surface,
                pattern,
                equipment,
                related,
                hiddenBy,
                warnings,
                origin.copied(new CopyOf(id, revision)),
                blocks);
    }

    /// Ids in the table of sources.
    public List<String> sources() {
        return origin.sources();
    }

    public Optional<Maker> maker() {
        return origin.maker();
    }

    public Optional<CopyOf> copyOf() {
        return origin.copyOf();
    }

    public Optional<Plan> plan() {
        return origin.plan();
    }

    /// Whether there is a left and a right to choose from.
    public boolean hasSides() {
        return blocks.stream().anyMatch(block -> block.sides() == Sides.MIRRORED);
    }

    /// Whether anything in it is done with the ball.
    public boolean hasBall() {
        return steps().anyMatch(Step::usesBall);
    }

    /// Whether every step is of a kind that this version can play.
    public boolean isPlayable() {
        return steps().findAny().isPresent()
                && steps().noneMatch(step -> step instanceof Step.Unknown);
    }
}
