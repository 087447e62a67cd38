package app.unknot.testkit;

import app.unknot.domain.health.HealthAnswers;
import app.unknot.service.HealthFile;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of answers in memory, which can be full.
public final class InMemoryHealth implements HealthFile {
    /// Every state that was saved.
    public final List<HealthAnswers> saved = new ArrayList<>();

    /// What there is to tell when the file is read.
    public final List<Notice> found = new ArrayList<>();

    private boolean full;

    public void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Loaded<Optional<HealthAnswers>> load() {
        return new Loaded<>(
                saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast()), found);
    }

    @Override
    public List<Notice> save(HealthAnswers answers) throws StoreException {
        if (full) {
            throw FullDisk.refusing("health.json");
        }
        saved.add(answers);
        return List.of();
    }
}
