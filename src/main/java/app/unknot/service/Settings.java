package app.unknot.service;

import app.unknot.domain.advice.CheckWish;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SideChoice;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the person prefers; one immutable value, saved as a whole.
///
/// @param pattern id of the breathing pattern for holds
/// @param textSize percent, 100 to 200
/// @param extraPlacing added to each placing step: 0, 10 or 20 seconds are offered
/// @param pace spoken words a minute, 110 to 170
/// @param weeklyGoal days of practice a week, or [#NO_GOAL]
/// @param checks whether the self-checks are mentioned
/// @param favourites ids of routines, also of those that aren't here just now
public record Settings(
        Theme theme,
        String pattern,
        int textSize,
        MotionChoice motion,
        Duration extraPlacing,
        int pace,
        SoundSettings sound,
        Set<String> favourites,
        int weeklyGoal,
        CheckWish checks) {

    /// The suggested goal of days of practice a week.
    public static final int USUAL_GOAL = 4;

    /// No goal is shown.
    public static final int NO_GOAL = 0;

    private static final int MOST_GOAL = 7;

    /// Light or dark, or whatever the system says.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether pictures move; reduced motion fades instead.
    public enum MotionChoice {
        SYSTEM,
        FULL,
        REDUCED
    }

    /// What a new person gets.
    public static final Settings DEFAULT =
            new Settings(
                    Theme.SYSTEM,
                    "calm-4-6",
                    100,
                    MotionChoice.SYSTEM,
                    Duration.ZERO,
                    130,
                    SoundSettings.DEFAULT,
                    Set.of(),
                    USUAL_GOAL,
                    CheckWish.DEFAULT);

    public Settings {
        favourites = Set.copyOf(favourites);
        if (textSize < 100 || textSize > 200) {
            throw new IllegalArgumentException("Text size is 100 to 200 percent, not " + textSize);
        }
        if (weeklyGoal < 0 || weeklyGoal > MOST_GOAL) {
            throw new IllegalArgumentException("A goal is at most 7 days a week: " + weeklyGoal);
        }
        if (pace < 110 || pace > 170) {
            throw new IllegalArgumentException("The pace is 110 to 170 words a minute: " + pace);
        }
        if (extraPlacing.isNegative() || extraPlacing.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("Extra placing time is 0 to 60 s: " + extraPlacing);
        }
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(
                newTheme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withPattern(String newPattern) {
        return new Settings(
                theme,
                newPattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withTextSize(int percent) {
        return new Settings(
                theme,
                pattern,
                percent,
                motion,
                extraPlacing,
                pace,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withMotion(MotionChoice newMotion) {
        return new Settings(
                theme,
                pattern,
                textSize,
                newMotion,
                extraPlacing,
                pace,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withExtraPlacing(Duration time) {
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                time,
                pace,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withPace(int wordsPerMinute) {
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                wordsPerMinute,
                sound,
                favourites,
                weeklyGoal,
                checks);
    }

    public Settings withSound(SoundSettings newSound) {
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                newSound,
                favourites,
                weeklyGoal,
                checks);
    }

    /// With a routine as a favourite, or no longer.
    public Settings withFavourite(String routine, boolean isFavourite) {
        Set<String> changed = new HashSet<>(favourites);
        if (isFavourite) {
            changed.add(routine);
        } else {
            changed.remove(routine);
        }
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                sound,
                changed,
                weeklyGoal,
                checks);
    }

    /// With another goal of days a week, or none.
    public Settings withWeeklyGoal(int days) {
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                sound,
                favourites,
                days,
                checks);
    }

    /// With another wish about the self-checks.
    public Settings withChecks(CheckWish wish) {
        return new Settings(
                theme,
                pattern,
                textSize,
                motion,
                extraPlacing,
                pace,
                sound,
                favourites,
                weeklyGoal,
                wish);
    }

    /// What they mean for a session, as far as the person may have it so.
    SessionChoices choices(SideChoice sides) {
        return new SessionChoices(
                sides, extraPlacing, pattern, pace, Optional.empty(), sound.guidance());
    }
}
