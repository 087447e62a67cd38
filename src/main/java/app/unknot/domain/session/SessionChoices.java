package app.unknot.domain.session;

import java.time.Duration;
import java.util.Optional;

/// What the person chose before Start; with the routine and the edits it gives the same plan again.
///
/// @param extraPlacing added to each placing step, not negative
/// @param pattern id of the breathing pattern for holds
/// @param pace spoken words a minute
/// @param holdCap the longest hold that the person's health flags allow, where they limit it
/// @param guidance what is spoken, what sounds and what the words ask the person to press
/// @param time that the person has, where the session is to fit into it
public record SessionChoices(
        SideChoice sides,
        Duration extraPlacing,
        String pattern,
        int pace,
        Optional<Duration> holdCap,
        Guidance guidance,
        Optional<Duration> time) {

    /// The choices of somebody who has as much time as it takes.
    public SessionChoices(
            SideChoice sides,
            Duration extraPlacing,
            String pattern,
            int pace,
            Optional<Duration> holdCap,
            Guidance guidance) {
        this(sides, extraPlacing, pattern, pace, holdCap, guidance, Optional.empty());
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
        if (extraPlacing.isNegative()) {
            throw new IllegalArgumentException("Extra placing time below zero: " + extraPlacing);
        }
    }

    public SessionChoices with(Guidance newGuidance) {
        return new SessionChoices(sides, extraPlacing, pattern, pace, holdCap, newGuidance, time);
    }

    public SessionChoices within(Optional<Duration> newTime) {
        return new SessionChoices(sides, extraPlacing, pattern, pace, holdCap, guidance, newTime);
    }
}
