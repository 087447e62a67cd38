package app.unknot.ui.progress;

import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.GoalStanding;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.progress.WorkedLately;
import app.unknot.i18n.Messages;
import app.unknot.service.Settings;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What practice came to, in the week, month or year that is looked at. Sums are made behind the
/// scenes; what was there before stays until then.
public final class ProgressModel {
    private final ProgressPorts ports;
    private final ReadOnlyObjectWrapper<Period> period = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty tables = new SimpleBooleanProperty();
    private int asked;

    public ProgressModel(ProgressPorts ports) {
        this.ports = ports;
        this.period.set(Period.around(Length.WEEK, ports.today().get(), ports.days()));
    }

    ProgressPorts ports() {
        return ports;
    }

    Messages messages() {
        return ports.messages();
    }

    ProgressLimits limits() {
        return ports.limits();
    }

    LocalDate today() {
        return ports.today().get();
    }

    public ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /// Empty until the history has been read and summed up.
    public ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// Whether tables are shown instead of charts.
    public BooleanProperty tablesProperty() {
        return tables;
    }

    /// Takes what is on record now.
    public void refresh() {
        int number = ++asked;
        Period shown = period.get();
        int goal = goal();
        LocalDate today = today();
        if (overview.get()
                .filter(now -> now.isStill(ports.progress(), today, goal, shown))
                .isPresent()) {
            return;
        }
        ports.progress()
                .onRead(() -> ports.disk().execute(() -> sumUp(number, shown, goal, today)));
    }

    private void sumUp(int number, Period shown, int goal, LocalDate today) {
        Diary diary = ports.progress().diary();
        Optional<GoalStanding> standing =
                goal == Settings.NO_GOAL
                        ? Optional.empty()
                        : Optional.of(
                                GoalStanding.of(goal, diary, today, ports.days(), ports.limits()));
        Overview made =
                new Overview(
                        diary,
                        ports.progress().knots(),
                        today,
                        goal,
                        PeriodReview.of(diary, shown),
                        standing,
                        diary.courses(),
                        WorkedLately.of(diary.history().recent(), today));
        ports.ui().execute(() -> take(number, made));
    }

    private void take(int number, Overview made) {
        if (number == asked) {
            overview.set(Optional.of(made));
        }
    }

    public void choose(Length length) {
        show(
                Period.around(
                        length,
                        today().isBefore(period.get().from())
                                ? period.get().from()
                                : period.get().holds(today()) ? today() : period.get().to(),
                        ports.days()));
    }

    public void back() {
        show(period.get().before(ports.days()));
    }

    public void forward() {
        show(period.get().after(ports.days()));
    }

    private void show(Period wanted) {
        period.set(wanted);
        refresh();
    }

    /// Days of practice a week that the person aims for, or [Settings#NO_GOAL].
    public int goal() {
        return ports.preferences().settings().weeklyGoal();
    }

    public void aim(int days) {
        int wanted =
                days == Settings.NO_GOAL
                        ? days
                        : Math.clamp(days, limits().leastGoal(), limits().mostGoal());
        ports.preferences().update(settings -> settings.withWeeklyGoal(wanted));
        refresh();
    }
}
