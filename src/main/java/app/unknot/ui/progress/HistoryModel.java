package app.unknot.ui.progress;

import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.RecordFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every session on record, newest first: to look at one in full, to amend it, to delete it and
/// take that back, and to save all of them as a file.
public final class HistoryModel {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryModel.class);

    private final ProgressPorts ports;
    private final ReadOnlyObjectWrapper<List<SessionEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SessionRecord>> deleted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private int asked;

    public HistoryModel(ProgressPorts ports) {
        this.ports = ports;
    }

    ProgressPorts ports() {
        return ports;
    }

    ReadOnlyObjectProperty<List<SessionEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// The session that is looked at in full.
    public ReadOnlyObjectProperty<Optional<SessionRecord>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The session that was deleted last and can be put back.
    public ReadOnlyObjectProperty<Optional<SessionRecord>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// What came of saving a file; empty before that.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Takes what is on record now.
    public void refresh() {
        int number = ++asked;
        ports.progress().onRead(() -> ports.disk().execute(() -> list(number)));
    }

    private void list(int number) {
        Diary diary = ports.progress().diary();
        List<SessionEntry> made = new ListedSessions(diary);
        ports.ui()
                .execute(() -> {
                    if (number == asked) {
                        entries.set(made);
                    }
                });
    }

    void open(SessionEntry entry) {
        ports.disk()
                .execute(() -> {
                    List<SessionRecord> found = ports.progress().inFull(List.of(entry.key()));
                    ports.ui().execute(() -> opened.set(found.stream().findFirst()));
                });
    }

    /// Opens the session at that place of the list.
    public void open(int index) {
        open(entries.get().get(index));
    }

    /// Goes back to the list.
    public void close() {
        opened.set(Optional.empty());
    }

    public void rate(Optional<Integer> before, Optional<Integer> after) {
        amend(record -> record.withEase(before, after));
    }

    /// Keeps what the person wrote, unless it is what was there.
    public void note(String words) {
        opened.get()
                .filter(record -> !record.note().orElse("").equals(words.strip()))
                .ifPresent(record -> amend(one -> one.withNote(words)));
    }

    private void amend(UnaryOperator<SessionRecord> change) {
        opened.get()
                .ifPresent(record -> {
                    SessionRecord amended = change.apply(record);
                    ports.progress().keep(amended);
                    opened.set(Optional.of(amended));
                    refresh();
                });
    }

    public void delete() {
        opened.get()
                .ifPresent(record -> {
                    SessionRecord gone = record.withDeleted(true);
                    ports.progress().keep(gone);
                    deleted.set(Optional.of(gone));
                    close();
                    refresh();
                });
    }

    /// Puts the session that was deleted last back.
    public void undo() {
        deleted.get().ifPresent(gone -> ports.progress().keep(gone.withDeleted(false)));
        deleted.set(Optional.empty());
        refresh();
    }

    /// The title of a session's routine; for one that isn't here, as it was called then, or the
    /// words of its id.
    String title(String routine, String recorded) {
        return ports.titles()
                .apply(routine)
                .orElseGet(() ->
                        recorded.isBlank()
                                ? new ProgressWords(ports.messages()).plain(routine)
                                : recorded);
    }

    /// Asks where, then writes every session in the background.
    public void save(RecordFiles.Kind kind) {
        String name = ports.messages().text("progress.file") + kind.ending();
        ports.chooser()
                .fileToSave(ports.messages().text("progress.save"), name)
                .ifPresent(file -> save(kind, withEnding(file, kind)));
    }

    private static Path withEnding(Path file, RecordFiles.Kind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending())
                ? file
                : file.resolveSibling(name + kind.ending());
    }

    private void save(RecordFiles.Kind kind, Path file) {
        said.set(ports.messages().text("progress.saving"));
        ports.progress().onRead(() -> ports.disk().execute(() -> write(kind, file)));
    }

    private void write(RecordFiles.Kind kind, Path file) {
        String told;
        try {
            History history = ports.progress().history();
            List<String> keys = IntStream.range(0, history.size()).mapToObj(history::key).toList();
            List<SessionRecord> sessions = ports.progress().inFull(keys);
            ports.files()
                    .write(
                            kind,
                            file,
                            new RecordFiles.Records(
                                    sessions,
                                    ports.progress().knots().all(),
                                    ports.progress().nextDays().all(),
                                    ports.progress().checks().all()),
                            delimiter());
            told = ports.messages().text("progress.saved", String.valueOf(file), sessions.size());
        } catch (IOException e) {
            LOG.warn("{} can't be written", file, e);
            told = ports.messages().text("progress.not-saved", String.valueOf(file));
        }
        String words = told;
        ports.ui().execute(() -> said.set(words));
    }

    /// Where numbers have a decimal comma, spreadsheets expect semicolons.
    private char delimiter() {
        Locale locale = ports.messages().locale();
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',';
    }
}
