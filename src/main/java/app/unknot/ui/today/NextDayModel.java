package app.unknot.ui.today;

import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.i18n.Messages;
import app.unknot.service.Coach;
import java.util.Optional;

/// The one question on the day after: how sore the ball has left somebody. Asked once, answered
/// with one key, and never in the way.
final class NextDayModel {
    private final Coach coach;
    private final CareLimits limits;
    private final Messages messages;
    private Optional<SessionRecord> asked = Optional.empty();
    private Optional<NextDay> said = Optional.empty();
    private boolean bruise;
    private boolean isChanging;

    NextDayModel(Coach coach, CareLimits limits, Messages messages) {
        this.coach = coach;
        this.limits = limits;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// Looks again whether there is something to ask.
    void refresh() {
        if (said.filter(line -> !line.day().equals(coach.today())).isPresent()) {
            said = Optional.empty();
        }
        if (said.isEmpty() && !isChanging) {
            asked = coach.toAskAbout();
            bruise = false;
        }
    }

    boolean isAsking() {
        return asked.isPresent() && said.isEmpty();
    }

    /// What was said just now, for as long as it can be changed here.
    Optional<String> answer() {
        return said.map(this::words);
    }

    private String words(NextDay line) {
        if (!line.isAnswer()) {
            return messages.text("soreness.said.nothing");
        }
        int points = line.soreness().orElse(0);
        if (line.bruise() || points >= limits.restLongerFrom()) {
            return messages.text("soreness.said.very-sore");
        }
        return messages.text(
                points >= limits.restFrom() ? "soreness.said.sore" : "soreness.said.fine");
    }

    String question() {
        boolean isYesterday =
                asked.filter(session ->
                                PracticeDays.dayOf(session.started())
                                        .plusDays(1)
                                        .equals(coach.today()))
                        .isPresent();
        return messages.text(isYesterday ? "soreness.yesterday" : "soreness.lately");
    }

    boolean hasBruise() {
        return bruise;
    }

    void bruised(boolean isBruised) {
        bruise = isBruised;
    }

    /// @param soreness from 0 to 10
    void say(int soreness) {
        keep(Optional.of(soreness));
    }

    /// Would rather not say; a bruise is said all the same.
    void skip() {
        keep(Optional.empty());
    }

    private void keep(Optional<Integer> soreness) {
        said = asked.map(session -> coach.answer(session, soreness, bruise));
        isChanging = false;
    }

    /// Asks again about the same session.
    void change() {
        said = Optional.empty();
        isChanging = true;
    }
}
