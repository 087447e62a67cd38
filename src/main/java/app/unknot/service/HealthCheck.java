package app.unknot.service;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.HealthRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The person's answers to the health check as one observable value; every change takes effect at
/// once and is saved behind the scenes.
public final class HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);

    private final HealthFile file;
    private final Executor store;
    private final Consumer<Notice> notices;
    private final HealthRules rules;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Optional<HealthAnswers>> answers;

    /// @param store runs what touches the disk, one thing after the other
    /// @param notices is told what the person should know
    HealthCheck(
            HealthFile file,
            Executor store,
            Consumer<Notice> notices,
            HealthRules rules,
            Supplier<LocalDate> today) {
        this.file = file;
        this.store = store;
        this.notices = notices;
        this.rules = rules;
        this.today = today;
        Loaded<Optional<HealthAnswers>> loaded = file.load();
        loaded.notices().forEach(notices);
        this.answers = new ReadOnlyObjectWrapper<>(loaded.value());
    }

    public HealthRules rules() {
        return rules;
    }

    public LocalDate today() {
        return today.get();
    }

    /// Empty for who was never asked.
    public ReadOnlyObjectProperty<Optional<HealthAnswers>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /// Whether the person has neither answered the check nor skipped it.
    public boolean isNew() {
        return answers.get().isEmpty();
    }

    /// The answers; those of somebody who skipped the check where nobody was asked.
    public HealthAnswers answers() {
        return answers.get().orElse(HealthAnswers.SKIPPED);
    }

    /// Whether the check was answered so long ago that it is time to ask again.
    public boolean isDueAgain() {
        return answers().answeredOn().isPresent() && rules.isDue(answers(), today());
    }

    /// What these answers leave, today.
    public Allowance allowance() {
        return rules.allowance(answers(), today());
    }

    /// Takes over answers.
    public void keep(HealthAnswers given) {
        if (answers.get().equals(Optional.of(given))) {
            return;
        }
        answers.set(Optional.of(given));
        store.execute(() -> save(given));
    }

    private void update(UnaryOperator<HealthAnswers> change) {
        keep(change.apply(answers()));
    }

    /// The person isn't well, or isn't sober: nothing starts for the rest of the day.
    public void notToday() {
        update(now -> now.withNotToday(Optional.of(today())));
    }

    /// It was said by mistake.
    public void todayAfterAll() {
        update(now -> now.withNotToday(Optional.empty()));
    }

    /// Something felt wrong on that area.
    void felt(String area, String complaint, Instant at) {
        Map<String, Felt> all = new HashMap<>(answers().felt());
        all.put(area, new Felt(complaint, at));
        update(now -> now.withFelt(all));
    }

    private void save(HealthAnswers given) {
        try {
            file.save(given).forEach(notices);
        } catch (StoreException e) {
            LOG.warn("The answers of the health check are not saved", e);
            notices.accept(e.notice());
        }
    }
}
