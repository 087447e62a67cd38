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
/// @param guidance what is spoken, what sounds and what the words ask the person to press
/// @param time that the person has, where the session is to fit into it
/// @param limits what else is taken away because of who plays it
/// @param knots the person's own knots to work on, at most one an area and side
public record SessionChoices(
        SideChoice sides,
        Duration extraPlacing,
        String pattern,
        int pace,
        Optional<Duration> holdCap,
        Guidance guidance,
        Optional<Duration> time,
        PersonalLimits limits,
        List<KnotTarget> knots) {

    /// The choices of somebody who has as much time as it takes and whom only the content limits.
    public SessionChoices(
            SideChoice sides,
            Duration extraPlacing,
            String pattern,
            int pace,
            Optional<Duration> holdCap,
            Guidance guidance) {
        this(
                sides,
                extraPlacing,
                pattern,
                pace,
                holdCap,
                guidance,
                Optional.empty(),
                PersonalLimits.NONE,
                List.of());
    }

    /// The choices of somebody who hears everything and looks at the screen.
    public SessionChoices(
            SideChoice sides,
            Duration extraPlacing,
            String pattern,
            int pace,
            Optional<Duration> holdCap) {
        this(sides, extraPlacing, pattern, pace, holdCap, Guidance.FULL);
    }

    public SessionChoices {
        knots = List.copyOf(knots);
        if (extraPlacing.isNegative()) {
            throw new IllegalArgumentException("Extra placing time below zero: " + extraPlacing);
        }
    }

    public SessionChoices with(Guidance newGuidance) {
        return new SessionChoices(
                sides, extraPlacing, pattern, pace, holdCap, newGuidance, time, limits, knots);
    }

    public SessionChoices within(Optional<Duration> newTime) {
        return new SessionChoices(
                sides, extraPlacing, pattern, pace, holdCap, guidance, newTime, limits, knots);
    }

    public SessionChoices withPattern(String newPattern) {
        return new SessionChoices(
                sides, extraPlacing, newPattern, pace, holdCap, guidance, time, limits, knots);
    }

    public SessionChoices with(List<KnotTarget> newKnots) {
        return new SessionChoices(
                sides, extraPlacing, pattern, pace, holdCap, guidance, time, limits, newKnots);
    }

    /// The same for that person.
    public SessionChoices with(Optional<Duration> newHoldCap, PersonalLimits newLimits) {
        return new SessionChoices(
                sides, extraPlacing, pattern, pace, newHoldCap, guidance, time, newLimits, knots);
    }

    /// The knot that is worked on in that step on that side, if there is one.
    public Optional<KnotTarget> knotIn(Occurrence occurrence) {
        return knots.stream().filter(knot -> knot.isIn(occurrence)).findFirst();
    }
}
