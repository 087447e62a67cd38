package app.unknot.domain.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the person chose before Start; with the routine and the edits it gives the same plan again.
///
/// @param extraPlacing added to each placing step, not negative
/// @param pattern id of the breathing pattern for holds
/// @param pace spoken words a minute
/// @param holdCap the longest hold that the person's health flags allow, where they limit it
/// @param knots the person's own knots to work on, at most one an area and side
/// @param guidance what is spoken, what sounds and what the words ask the person to press
public record SessionChoices(
        SideChoice sides,
        Duration extraPlacing,
        String pattern,
        int pace,
        Optional<Duration> holdCap,
        Guidance guidance,
        List<KnotTarget> knots) {

    /// The choices of somebody who hears everything and looks at the screen.
    public SessionChoices(
            SideChoice sides,
            Duration extraPlacing,
            String pattern,
            int pace,
            Optional<Duration> holdCap) {
        this(sides, extraPlacing, pattern, pace, holdCap, Guidance.FULL);
    }

    /// The choices of somebody who works on no knot of their own.
    public SessionChoices(
            SideChoice sides,
            Duration extraPlacing,
            String pattern,
            int pace,
            Optional<Duration> holdCap,
            Guidance guidance) {
        this(sides, extraPlacing, pattern, pace, holdCap, guidance, List.of());
    }

    public SessionChoices {
        knots = List.copyOf(knots);
        if (extraPlacing.isNegative()) {
            throw new IllegalArgumentException("Extra placing time below zero: " + extraPlacing);
        }
    }

    public SessionChoices with(Guidance newGuidance) {
        return new SessionChoices(sides, extraPlacing, pattern, pace, holdCap, newGuidance, knots);
    }

    public SessionChoices with(List<KnotTarget> newKnots) {
        return new SessionChoices(sides, extraPlacing, pattern, pace, holdCap, guidance, newKnots);
    }

    /// The knot that is worked on in that step on that side, if there is one.
    public Optional<KnotTarget> knotIn(Occurrence occurrence) {
        return knots.stream().filter(knot -> knot.isIn(occurrence)).findFirst();
    }
}
