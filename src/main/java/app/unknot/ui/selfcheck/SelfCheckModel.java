package app.unknot.ui.selfcheck;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckResult;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import app.unknot.service.SelfCheckBook;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One time of doing the self-checks, one after the other. What is answered is on record at once.
public final class SelfCheckModel {
    /// Where the person is.
    public sealed interface Page {
        /// What is to come.
        record Intro() implements Page {}

        /// One check.
        ///
        /// @param number from 0
        record Check(int number, SelfCheck check) implements Page {}

        /// What came of all of them.
        record Summary() implements Page {}
    }

    private final SelfCheckBook book;
    private final Messages messages;
    private final Runnable onDone;
    private final Map<String, CheckResult> said = new HashMap<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Intro());

    /// @param onDone leaves the checks
    public SelfCheckModel(SelfCheckBook book, Messages messages, Runnable onDone) {
        this.book = book;
        this.messages = messages;
        this.onDone = onDone;
    }

    Messages messages() {
        return messages;
    }

    CheckWords words() {
        return new CheckWords(messages);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// In the order in which they are done.
    public List<SelfCheck> checks() {
        return book.plan().checks();
    }

    /// When they were done, and when they make sense again, in words.
    String standing() {
        return words().standing(book.standing());
    }

    /// The sides that a check asks for; the center alone where both move together.
    static List<Side> sides(SelfCheck check) {
        return check.bySide() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.CENTER);
    }

    public void next() {
        switch (page.get()) {
            case Page.Intro intro -> show(0);
            case Page.Check check -> show(check.number() + 1);
            case Page.Summary summary -> onDone.run();
        }
    }

    public void back() {
        switch (page.get()) {
            case Page.Intro intro -> onDone.run();
            case Page.Check check -> show(check.number() - 1);
            case Page.Summary summary -> show(checks().size() - 1);
        }
    }

    private void show(int number) {
        if (number < 0) {
            page.set(new Page.Intro());
        } else if (number < checks().size()) {
            page.set(new Page.Check(number, checks().get(number)));
        } else {
            page.set(new Page.Summary());
        }
    }

    /// Leaves the checks; what was answered stays.
    public void leave() {
        onDone.run();
    }

    /// What was answered this time.
    public Optional<Integer> answer(SelfCheck check, Side side) {
        return Optional.ofNullable(said.get(check.id())).flatMap(result -> result.level(side));
    }

    /// Answers for one side; the same answer again takes it back.
    ///
    /// @param level from 0
    public void choose(SelfCheck check, Side side, int level) {
        Optional<CheckResult> earlier = Optional.ofNullable(said.get(check.id()));
        Map<Side, Integer> levels = new EnumMap<>(Side.class);
        earlier.ifPresent(result -> levels.putAll(result.levels()));
        if (answer(check, side).equals(Optional.of(level))) {
            levels.remove(side);
        } else {
            levels.put(side, level);
        }
        book.keep(check.id(), earlier, levels).ifPresent(result -> said.put(check.id(), result));
    }

    /// Whether anything was answered for it this time.
    public boolean isAnswered(SelfCheck check) {
        return Optional.ofNullable(said.get(check.id()))
                .filter(result -> !result.isTakenBack())
                .isPresent();
    }

    /// Whether anything was answered at all.
    boolean hasAnswers() {
        return checks().stream().anyMatch(this::isAnswered);
    }

    /// How an answered check went over time.
    Optional<CheckCourse> course(SelfCheck check) {
        return isAnswered(check)
                ? Optional.ofNullable(book.courses().get(check.id()))
                : Optional.empty();
    }

    /// What to do about how it went, if there is anything.
    Optional<String> advice(CheckCourse course) {
        return words().advice(course.advice(book.plan().bigDifference()));
    }
}
