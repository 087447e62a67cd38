package app.unknot.ui.health;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Answer;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Tier;
import app.unknot.i18n.Messages;
import app.unknot.service.HealthCheck;
import app.unknot.ui.common.EmergencyWords;
import app.unknot.ui.health.HealthPage.Areas;
import app.unknot.ui.health.HealthPage.Group;
import app.unknot.ui.health.HealthPage.Result;
import app.unknot.ui.health.HealthPage.Skipping;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The health check: a page for each tier, the places to leave out where an answer asks for them,
/// and what follows. Nothing is kept before the result is shown.
public final class HealthModel {
    private static final Tier[] TIERS = Tier.values();

    private final HealthCheck check;
    private final Messages messages;
    private final List<String> areas;
    private final EmergencyWords emergency;
    private final Consumer<HealthAnswers> onKept;
    private final Runnable onDone;
    private final Map<String, Answer> answers;
    private final ReadOnlyObjectWrapper<Set<String>> leftOut;
    private final ReadOnlyObjectWrapper<HealthPage> page =
            new ReadOnlyObjectWrapper<>(new Group(TIERS[0], 1, TIERS.length));

    /// What the check needs to know of the world, and what follows it.
    ///
    /// @param areas ids of the areas that can be left out, as they are listed
    /// @param country code of where the person is, such as `GB`; may be empty
    /// @param onKept is given what was answered, once it is kept
    /// @param onDone leaves the check
    public record Around(
            List<String> areas, String country, Consumer<HealthAnswers> onKept, Runnable onDone) {}

    public HealthModel(HealthCheck check, Messages messages, Around around) {
        this.check = check;
        this.messages = messages;
        this.areas = List.copyOf(around.areas());
        this.emergency = new EmergencyWords(messages, check.rules(), around.country());
        this.onKept = around.onKept();
        this.onDone = around.onDone();
        this.answers = new HashMap<>(check.answers().answers());
        this.leftOut = new ReadOnlyObjectWrapper<>(Set.copyOf(check.answers().areas()));
    }

    public Messages messages() {
        return messages;
    }

    public ReadOnlyObjectProperty<HealthPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    private HealthRules rules() {
        return check.rules();
    }

    public List<Question> questions(Tier tier) {
        return rules().questions(tier);
    }

    public Answer answer(Question question) {
        return answers.getOrDefault(question.id(), Answer.NO);
    }

    public void choose(Question question, Answer answer) {
        answers.put(question.id(), answer);
    }

    /// Whether anything on the page is answered with yes or not sure.
    public boolean hasAnswer() {
        return page.get() instanceof Group group && counts(group.tier());
    }

    private boolean counts(Tier tier) {
        return questions(tier).stream().anyMatch(question -> answer(question).counts());
    }

    /// Goes on with what is chosen on this page; what is not chosen is a no.
    public void next() {
        switch (page.get()) {
            case Group group -> {
                questions(group.tier()).forEach(q -> answers.putIfAbsent(q.id(), Answer.NO));
                page.set(after(group));
            }
            case Areas areasPage -> page.set(result());
            case Skipping skipping -> skip();
            case Result result -> onDone.run();
        }
    }

    /// With an emergency nothing else is asked.
    private HealthPage after(Group group) {
        if (group.tier() == Tier.EMERGENCY && counts(group.tier())) {
            return result();
        }
        if (group.number() < group.of()) {
            return new Group(TIERS[group.number()], group.number() + 1, group.of());
        }
        return rules().asksAreas(given()) ? new Areas() : result();
    }

    private HealthPage result() {
        check.keep(given());
        onKept.accept(given());
        return new Result();
    }

    private HealthAnswers given() {
        Map<String, Answer> now = new HashMap<>(answers);
        questions(Tier.TODAY).forEach(question -> now.remove(question.id()));
        Map<String, LocalDate> cleared = new HashMap<>(check.answers().cleared());
        cleared.keySet().removeIf(id -> now.getOrDefault(id, Answer.NO) == Answer.NO);
        HealthAnswers before = check.answers();
        HealthAnswers all =
                new HealthAnswers(now, cleared, Set.of(), Optional.of(check.today()))
                        .withFelt(before.felt());
        Set<String> places = rules().asksAreas(all) ? leftOut.get() : Set.of();
        return all.withAreas(places)
                .withNotToday(counts(Tier.TODAY) ? Optional.of(check.today()) : Optional.empty());
    }

    /// Goes back one page; from the first there is no way back.
    public void back() {
        switch (page.get()) {
            case Group group when group.number() > 1 ->
                    page.set(new Group(TIERS[group.number() - 2], group.number() - 1, group.of()));
            case Group first -> {
                // Nothing is before it.
            }
            case Areas areasPage -> page.set(last());
            case Skipping skipping -> page.set(new Group(TIERS[0], 1, TIERS.length));
            case Result result ->
                    page.set(
                            counts(Tier.EMERGENCY) ? new Group(TIERS[0], 1, TIERS.length) : last());
        }
    }

    private static Group last() {
        return new Group(TIERS[TIERS.length - 1], TIERS.length, TIERS.length);
    }

    public void askToSkip() {
        page.set(new Skipping());
    }

    private void skip() {
        if (check.isNew()) {
            check.keep(HealthAnswers.SKIPPED);
            onKept.accept(HealthAnswers.SKIPPED);
        }
        onDone.run();
    }

    /// Whether the answers of before stay when the check is left now.
    public boolean isAnswered() {
        return check.answers().answeredOn().isPresent();
    }

    /// Leaves the check with everything as it was.
    public void leave() {
        onDone.run();
    }

    /// The ids of the places that can be left out.
    public List<String> areas() {
        return areas;
    }

    public String areaName(String area) {
        return messages.text("area." + area + ".name");
    }

    /// The ids of the places that are left out.
    public ReadOnlyObjectProperty<Set<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    public boolean isLeftOut(String area) {
        return leftOut.get().contains(area);
    }

    public void leaveOut(String area, boolean out) {
        Set<String> now = new HashSet<>(leftOut.get());
        if (out ? now.add(area) : now.remove(area)) {
            leftOut.set(Set.copyOf(now));
        }
    }

    /// Whether the question was answered so just now; a day that isn't theirs has no question of
    /// its own.
    boolean isAsked(Question question) {
        return question.tier() != Tier.TODAY || answer(question).counts();
    }

    /// What the answers leave.
    public Allowance allowance() {
        return check.allowance();
    }

    /// Whether a professional's word would help with that answer.
    public boolean isClearable(Question question) {
        return rules().isClearable(question);
    }

    /// The day of a professional's word.
    public Optional<LocalDate> cleared(Question question) {
        return Optional.ofNullable(check.answers().cleared().get(question.id()));
    }

    /// A professional has said that it is fine, or it was said by mistake.
    public void clear(Question question, boolean isFine) {
        HealthAnswers now = check.answers();
        check.keep(
                now.withCleared(
                        question.id(), isFine ? Optional.of(check.today()) : Optional.empty()));
        onKept.accept(check.answers());
    }

    /// Whom to call.
    public EmergencyWords emergency() {
        return emergency;
    }
}
