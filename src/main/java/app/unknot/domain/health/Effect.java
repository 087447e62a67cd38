package app.unknot.domain.health;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Surface;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/// What a health flag takes away. Two effects add up to the stricter in every part.
///
/// @param hidesRoutines ids of routines that leave the library
/// @param skipsAreas ids of areas that get no ball
/// @param skipsMoves ids of moves that are not suggested
/// @param noBallOn surfaces where nobody leans on a ball
/// @param pressure the most that is shown and allowed
/// @param hold the longest hold on one spot
/// @param noHarder whether harder variants are left out
/// @param pattern id of the breathing pattern to begin with
/// @param asksAreas whether the person names the areas to leave out
public record Effect(
        Ban blocks,
        Set<String> hidesRoutines,
        Set<String> skipsAreas,
        Set<String> skipsMoves,
        Set<Position> skipsPositions,
        Set<Surface> noBallOn,
        Optional<Pressure> pressure,
        Optional<Duration> hold,
        boolean noHarder,
        boolean softBallOnly,
        boolean noBreathHolds,
        Optional<String> pattern,
        boolean asksAreas) {

    /// The effect that takes nothing away.
    public static final Effect NONE =
            new Effect(
                    Ban.NONE,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    false,
                    Optional.empty(),
                    false);

    public Effect {
        hidesRoutines = Set.copyOf(hidesRoutines);
        skipsAreas = Set.copyOf(skipsAreas);
        skipsMoves = Set.copyOf(skipsMoves);
        skipsPositions = Set.copyOf(skipsPositions);
        noBallOn = Set.copyOf(noBallOn);
    }

    public Effect and(Effect other) {
        return new Effect(
                blocks.and(other.blocks),
                union(hidesRoutines, other.hidesRoutines),
                union(skipsAreas, other.skipsAreas),
                union(skipsMoves, other.skipsMoves),
                union(skipsPositions, other.skipsPositions),
                union(noBallOn, other.noBallOn),
                stricter(pressure, other.pressure, Pressure::atMost),
                stricter(hold, other.hold, (a, b) -> a.compareTo(b) <= 0 ? a : b),
                noHarder || other.noHarder,
                softBallOnly || other.softBallOnly,
                noBreathHolds || other.noBreathHolds,
                pattern.or(other::pattern),
                asksAreas || other.asksAreas);
    }

    /// The same without ball on those areas.
    public Effect withoutBallOn(Set<String> areas) {
        return new Effect(
                blocks,
                hidesRoutines,
                union(skipsAreas, areas),
                skipsMoves,
                skipsPositions,
                noBallOn,
                pressure,
                hold,
                noHarder,
                softBallOnly,
                noBreathHolds,
                pattern,
                asksAreas);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> Optional<T> stricter(
            Optional<T> one, Optional<T> other, BinaryOperator<T> strictest) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(strictest.apply(one.get(), other.get()))
                : one.or(() -> other);
    }
}
