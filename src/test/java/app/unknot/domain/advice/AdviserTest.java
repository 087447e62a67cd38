package app.unknot.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.advice.Advice.Nothing;
import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.progress.DayDose;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.Soreness;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.AdviceWords;
import app.unknot.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {
    private static final AdviceWords WORDS = new AdviceWords(Messages.in(Locale.ENGLISH));

    private static String words(Advice advice) {
        return switch (advice) {
            case Practise practise -> practise.what().id() + ": " + why(practise);
            case Rest rest ->
                    "rest: "
                            + WORDS.rest(rest.why())
                            + rest.instead().map(p -> " + " + p.what().id()).orElse("");
            case Nothing nothing -> "nothing";
        };
    }

    private static String why(Practise practise) {
        return WORDS.reason(practise.why(), PracticeDays.dayOf(Life.NOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Nothing known yet
                "| classic-floor: A good one to begin with",
                "wall-first | wall-gentle: A good one to begin with",
                "forbid classic-floor | wall-gentle: A good one to begin with",
                "forbid-all | nothing",
                // Soreness on the day after
                "classic-floor 1d; sore 3 0d | keep-away-strength: Second part of yesterday's"
                        + " session",
                "classic-floor 1d; sore 4 0d | rest: You are sore from the ball +"
                        + " keep-away-strength",
                "classic-floor 2d; sore 5 1d | classic-floor: What you did last",
                "classic-floor 1d; sore 6 0d | rest: You are very sore from the ball +"
                        + " keep-away-strength",
                "classic-floor 2d; sore 10 1d | rest: You are very sore from the ball +"
                        + " keep-away-strength",
                "classic-floor 3d; sore 10 2d | classic-floor: What you did last",
                "classic-floor 2d; bruise 1d | rest: The ball left a bruise + keep-away-strength",
                "classic-floor 3d; bruise 2d | classic-floor: What you did last",
                "classic-floor 3d; bruise 1d; hips-glutes 1d; sore 0 0d |"
                        + " keep-away-strength: Second part of yesterday's session",
                "classic-floor 1d; sore 9 0d; forbid keep-away-strength |"
                        + " rest: You are very sore from the ball",
                // More ache afterwards than before
                "classic-floor 2d 4>6 | rest: The ache grew in your last session +"
                        + " keep-away-strength",
                "classic-floor 3d 4>6 | classic-floor: What you did last",
                "classic-floor 2d 4>5 | classic-floor: What you did last",
                "classic-floor 2d 4>7; sore 1 1d | classic-floor: What you did last",
                // Enough today
                "classic-floor 2h | rest: You had the ball today + keep-away-strength",
                "classic-floor 2h; keep-away-strength 1h | rest: You had the ball today",
                "desk-reset 8h | wall-gentle: Second part of yesterday's session",
                "desk-reset 5h | rest: You had the ball today + keep-away-strength",
                "keep-away-strength 2h | keep-away-strength: What you did last",
                "classic-floor 1d; rest-week | rest: Every second day, in the first week +"
                        + " keep-away-strength",
                // A teacher's plan
                "plan hips-glutes 3 | hips-glutes: From your teacher: 0 of 3 this week",
                "plan hips-glutes 3; hips-glutes 1d | hips-glutes: From your teacher: 1 of 3 this"
                        + " week",
                "plan hips-glutes 1; hips-glutes 1d | keep-away-strength: Second part of"
                        + " yesterday's session",
                "plan hips-glutes 3; forbid hips-glutes | classic-floor: A good one to begin with",
                "plan keep-away-strength 2; hips-glutes 2h | rest: You had the ball today +"
                        + " keep-away-strength",
                "plan hips-glutes 3; classic-floor 1d; sore 5 0d | rest: You are sore from the"
                        + " ball + keep-away-strength",
                // The second part of a session
                "hips-glutes 1d | keep-away-strength: Second part of yesterday's session",
                "hips-glutes 1d; forbid keep-away-strength | hips-glutes: What you did last",
                "hips-glutes 1d stopped | hips-glutes: What you did last",
                "hips-glutes 2d | hips-glutes: What you did last",
                "hips-glutes 2d; keep-away-strength 1d | hips-glutes: What you did last",
                "travel-seat 1d | classic-floor: Second part of yesterday's session",
                "wall-gentle 1d | desk-reset: Second part of yesterday's session",
                "wall-gentle 2d; desk-reset 1d | desk-reset: What you did last",
                // Away
                "classic-floor 9d | classic-floor: What you did last",
                "classic-floor 10d | wall-gentle: Welcome back. A small start counts",
                "classic-floor 200d; knot k1 chest | wall-gentle: Welcome back. A small start"
                        + " counts",
                "hips-glutes 30d | hips-glutes: Welcome back. A small start counts",
                "gone-since 30d | classic-floor: Welcome back. A small start counts",
                // Knots
                "knot k1 chest | rounded-shoulders: Your own knot: the old one",
                "classic-floor 3d; knot k1 between-shoulder-blades; classic-floor 2d 6>4 k1 |"
                        + " classic-floor: Not eased yet: the old one",
                "hips-glutes 2d 6>1 k1; knot k1 between-shoulder-blades | hips-glutes: What you"
                        + " did last",
                "hips-glutes 6d 6>5 k1; hips-glutes 5d 6>5 k1; hips-glutes 4d 6>5 k1; hips-glutes"
                        + " 3d 6>5 k1; hips-glutes 2d 6>5 k1; knot k1 deep-buttock | hips-glutes:"
                        + " What you did last",
                // Sides, goal, habits
                "classic-floor 2d right | classic-floor: Your left side had less lately",
                "classic-floor 2d left | classic-floor: Your right side had less lately",
                "classic-floor 2d right; classic-floor 3d left | classic-floor: What you did last",
                "goal 2; hips-glutes 2d; hips-glutes 48h | hips-glutes: What you did last",
                "goal 1; hips-glutes 2d | hips-glutes: Your goal for the week is reached. This is"
                        + " extra",
                "hips-glutes 6d; hips-glutes 5d; hips-glutes 4d; classic-floor 2d | hips-glutes:"
                        + " What you usually do",
                "hips-glutes 6d; hips-glutes 5d; classic-floor 2d | classic-floor: What you did"
                        + " last",
                "hips-glutes 4d; gone-since 2d | hips-glutes: What you did last",
                // Ahead of its time
                "classic-floor -1d | classic-floor: A good one to begin with"
            })
    void recommendsOneThingWithItsReason(String diary, String expected) {
        assertThat(words(Life.of(diary == null ? "" : diary).advice())).isEqualTo(expected);
    }

    private static String anyDiary(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Routine routine = Life.BUILT_IN.get(random.nextInt(Life.BUILT_IN.size()));
            String when = random.nextInt(60) + (random.nextInt(3) == 0 ? "d" : "h");
            String how =
                    List.of("", "stopped", "right", "wrong", "7>3", "3>6").get(random.nextInt(6));
            lines.add(routine.id() + " " + when + " " + how);
            if (random.nextInt(3) == 0) {
                lines.add("sore " + random.nextInt(11) + " " + random.nextInt(60) + "h");
            }
            if (random.nextInt(9) == 0) {
                lines.add("bruise " + random.nextInt(4) + "d");
            }
        }
        for (Routine routine : Life.BUILT_IN) {
            if (random.nextInt(4) == 0) {
                lines.add("forbid " + routine.id());
            }
            if (random.nextInt(8) == 0) {
                lines.add("plan " + routine.id() + " " + (1 + random.nextInt(7)));
            }
        }
        if (random.nextInt(4) == 0) {
            lines.add("knot k1 between-shoulder-blades");
        }
        if (random.nextInt(4) == 0) {
            lines.add("rest-week");
        }
        lines.add("goal " + random.nextInt(8));
        return String.join(";", lines);
    }

    @Test
    void neverWhatIsForbiddenAndNeverTheBallWhenRestIsDue() {
        Random random = new Random(11);
        int rests = 0;
        for (int round = 0; round < 4_000; round++) {
            String diary = anyDiary(random);
            Life life = Life.of(diary);
            Advice advice = life.advice();

            assertThat(advice).as(diary).isEqualTo(Life.of(diary).advice());
            advice.routine()
                    .ifPresent(routine ->
                            assertThat(life.forbidden()).as(diary).doesNotContain(routine.id()));
            boolean isDue =
                    new Soreness(life.sessions(), life.answers(), Life.NOW, Life.CARE)
                                    .rest()
                                    .isPresent()
                            || !DayDose.today(life.sessions(), Life.NOW, Life.CARE).isEmpty()
                            || diary.contains("rest-week");
            assertThat(advice instanceof Rest).as(diary).isEqualTo(isDue);
            if (advice instanceof Rest rest) {
                rests++;
                rest.instead().ifPresent(p -> assertThat(p.what().hasBall()).as(diary).isFalse());
            }
        }
        assertThat(rests).isBetween(1_000, 3_500);
    }
}
