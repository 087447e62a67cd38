package app.unknot.testkit;

import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Knots;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.NextDays;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A progress file in memory, which can be full.
public final class InMemoryProgress implements ProgressFiles {
    /// Every line that was written, as it was written.
    public final List<SessionRecord> lines = new ArrayList<>();

    /// Every line about a knot, as it was written.
    public final List<Knot> knotLines = new ArrayList<>();

    /// Every line about the day after a session, as it was written.
    public final List<NextDay> nextDayLines = new ArrayList<>();

    /// Every line about a self-check, as it was written.
    public final List<CheckResult> checkLines = new ArrayList<>();

    /// What there is to tell when the file is read.
    public final List<Notice> found = new ArrayList<>();

    private boolean full;

    public void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Loaded<History> load() {
        Map<String, SessionRecord> byId = new LinkedHashMap<>();
        lines.forEach(
                line -> byId.merge(line.id(), line, (a, b) -> b.revision() > a.revision() ? b : a));
        return new Loaded<>(History.of(List.copyOf(byId.values())), found);
    }

    @Override
    public List<SessionRecord> sessions(List<String> keys) {
        History all = load().value();
        return keys.stream().flatMap(key -> all.inMemory(key).stream()).toList();
    }

    @Override
    public Observations observations() {
        return new Observations(
                Knots.of(knotLines), NextDays.of(nextDayLines), CheckResults.of(checkLines));
    }

    @Override
    public void append(SessionRecord record) throws StoreException {
        refuseIfFull();
        lines.add(record);
    }

    @Override
    public void append(Observation line) throws StoreException {
        refuseIfFull();
        switch (line) {
            case Knot knot -> knotLines.add(knot);
            case NextDay answer -> nextDayLines.add(answer);
            case CheckResult result -> checkLines.add(result);
        }
    }

    private void refuseIfFull() throws StoreException {
        if (full) {
            throw FullDisk.refusing("progress/here/2026-01.jsonl");
        }
    }
}
