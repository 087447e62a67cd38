package app.unknot.testkit;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Compares what was heard with what was to be heard.
public final class ScoreCheck {
    private static final Duration TOLERANCE = Duration.ofMillis(100);
    private static final Duration SEARCHED = Duration.ofMillis(300);
    private static final Duration MARGIN = Duration.ofMillis(120);
    private static final Duration ENOUGH_OF_A_TONE = Duration.ofMillis(300);
    private static final double LIKE_A_LINE = 0.85;
    private static final double LIKE_A_TONE = 0.75;
    private static final double HEARD_AS_SILENCE = 0.002;
    private static final double SHARE_TOLERANCE = 0.12;

    private record Found(Entry entry, Pcm sound, Recording.Match match) {
        Duration end() {
            return match.at().plus(sound.length());
        }

        boolean meets(Found other) {
            return match.at().compareTo(other.end()) < 0 && other.match.at().compareTo(end()) < 0;
        }
    }

    private final SoundScore score;
    private final Recording heard;
    private final List<String> problems = new ArrayList<>();

    private ScoreCheck(SoundScore score, Recording heard) {
        this.score = score;
        this.heard = heard;
    }

    /// What is wrong, in words; nothing where all is as it shall be.
    public static List<String> problems(SoundScore score, Recording heard) {
        ScoreCheck check = new ScoreCheck(score, heard);
        List<Found> found = check.found();
        check.checkPlaces(found);
        check.checkOverlap(found);
        check.checkSides(found);
        check.checkSilence();
        if (heard.cuts() > 0) {
            check.problems.add("cut off at %d samples".formatted(heard.cuts()));
        }
        return check.problems;
    }

    private List<Found> found() {
        return score.entries().stream()
                .map(entry -> {
                    Pcm sound = entry.sound().get();
                    return new Found(entry, sound, heard.find(sound, entry.at(), SEARCHED));
                })
                .toList();
    }

    private void checkPlaces(List<Found> found) {
        for (Found one : found) {
            if (one.entry.track() == Track.VOICE) {
                checkPlace(one.entry, one.match, LIKE_A_LINE);
            } else {
                checkTone(one, found);
            }
        }
    }

    /// A tone by as much of it as is heard before anything else begins.
    private void checkTone(Found tone, List<Found> found) {
        Entry entry = tone.entry;
        Duration end = entry.at().plus(tone.sound.length());
        for (Found other : found) {
            Entry next = other.entry;
            boolean isEarlier = next != entry && next.at().compareTo(entry.at()) <= 0;
            if (isEarlier && next.at().plus(other.sound.length()).compareTo(entry.at()) > 0) {
                return;
            }
            if (next.at().compareTo(entry.at()) > 0 && next.at().compareTo(end) < 0) {
                end = next.at();
            }
        }
        Duration alone = end.minus(entry.at());
        if (alone.compareTo(ENOUGH_OF_A_TONE) >= 0) {
            Pcm part = Pcm.of(Arrays.copyOf(tone.sound.samples(), Pcm.samplesIn(alone)));
            checkPlace(entry, heard.find(part, entry.at(), SEARCHED), LIKE_A_TONE);
        }
    }

    private void checkPlace(Entry entry, Recording.Match match, double enough) {
        Duration shift = match.at().minus(entry.at());
        if (match.likeness() < enough) {
            problems.add("missing at %s: %s".formatted(entry.at(), match));
        } else if (shift.abs().compareTo(TOLERANCE) > 0) {
            problems.add("shifted at %s by %s".formatted(entry.at(), shift));
        }
    }

    private void checkOverlap(List<Found> found) {
        List<Found> lines = found.stream().filter(one -> one.entry.track() == Track.VOICE).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).meets(lines.get(i))) {
                problems.add("overlap at " + lines.get(i).entry.at());
            }
        }
    }

    /// Where only one sound is heard, each ear has its part of it.
    private void checkSides(List<Found> found) {
        for (Found one : found) {
            if (found.stream().anyMatch(other -> other != one && other.meets(one))) {
                continue;
            }
            double share = heard.leftShare(one.match.at(), one.end());
            double wanted = Math.pow(Math.cos((one.entry.lean() + 1) * Math.PI / 4), 2);
            if (!(Math.abs(share - wanted) <= SHARE_TOLERANCE)) {
                problems.add(
                        "sides at %s: %.2f left, not %.2f"
                                .formatted(one.entry.at(), share, wanted));
            }
        }
    }

    private void checkSilence() {
        Duration from = Duration.ZERO;
        for (Entry entry : score.entries()) {
            checkSilence(from, entry.at().minus(MARGIN));
            Duration end = entry.at().plus(entry.sound().get().length()).plus(MARGIN);
            from = end.compareTo(from) > 0 ? end : from;
        }
        checkSilence(from, heard.length());
    }

    private void checkSilence(Duration from, Duration to) {
        if (from.compareTo(to) < 0 && heard.peak(from, to) > HEARD_AS_SILENCE) {
            problems.add("no silence from %s to %s".formatted(from, to));
        }
    }
}
