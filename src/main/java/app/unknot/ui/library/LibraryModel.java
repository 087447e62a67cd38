package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineShelf;
import app.unknot.service.SessionService;
import app.unknot.service.StoreException;
import app.unknot.service.Trashed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The person's own routines: what there is, and what can be done with each.
public final class LibraryModel {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryModel.class);
    private static final String ENDING = ".unknot";

    private final SessionService service;
    private final RoutineShelf shelf;
    private final Messages messages;
    private final LibraryPorts ports;
    private final ReadOnlyObjectWrapper<List<Entry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);

    /// A routine with the other versions of it that sync tools have made.
    public record Entry(OwnRoutine routine, List<OwnRoutine> versions) {
        public Entry {
            versions = List.copyOf(versions);
        }
    }

    /// What came of the last thing that was done.
    ///
    /// @param undo what can be taken back
    public record Said(String text, boolean isTrouble, Optional<Trashed> undo) {
        static final Said NOTHING = new Said("", false, Optional.empty());
    }

    public LibraryModel(
            SessionService service, RoutineShelf shelf, Messages messages, LibraryPorts ports) {
        this.service = service;
        this.shelf = shelf;
        this.messages = messages;
        this.ports = ports;
        refresh();
    }

    public Messages messages() {
        return messages;
    }

    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Takes what the library has now.
    public void refresh() {
        List<OwnRoutine> own = service.library().own();
        List<Entry> found = new ArrayList<>();
        for (OwnRoutine routine : own) {
            if (first(routine, own).isEmpty()) {
                List<OwnRoutine> versions =
                        own.stream()
                                .filter(other ->
                                        first(other, own).filter(routine::equals).isPresent())
                                .toList();
                found.add(new Entry(routine, versions));
            }
        }
        found.sort(Comparator.comparing(entry -> entry.routine().title()));
        entries.set(List.copyOf(found));
    }

    private static Optional<OwnRoutine> first(OwnRoutine version, List<OwnRoutine> own) {
        return version.versionOf()
                .flatMap(id -> own.stream().filter(each -> each.id().equals(id)).findFirst());
    }

    public Optional<Duration> length(OwnRoutine own) {
        return own.routine()
                .filter(Routine::isPlayable)
                .map(routine -> service.plan(routine, service.suggestedSides(routine)).length());
    }

    /// Forgets what was said, as the page is left.
    public void leave() {
        said.set(Said.NOTHING);
    }

    /// Says that a routine was taken over.
    public void tellTaken(Routine routine) {
        refresh();
        say(messages.text("library.taken", routine.title()));
    }

    public void start(OwnRoutine own) {
        own.routine().ifPresent(ports.onChosen());
    }

    /// Changes it, or a copy where a newer version wrote it.
    public void edit(OwnRoutine own) {
        own.routine().ifPresent(own.isReadOnly() ? ports.desk()::copy : ports.desk()::edit);
    }

    /// Makes a routine.
    public void makeNew() {
        ports.desk().makeNew();
    }

    /// Titles of what was left unsaved, by id.
    Map<String, String> drafts() {
        return ports.desk().drafts();
    }

    void goOn(String draft) {
        ports.desk().goOn(draft);
    }

    void discard(String draft) {
        ports.desk().discard(draft);
    }

    public void chooseFile() {
        ports.chooser()
                .fileToOpen(messages.text("library.choose"), messages.text("library.files"), ENDING)
                .ifPresent(ports.onFile());
    }

    public void export(OwnRoutine own) {
        own.routine()
                .ifPresent(routine ->
                        ports.chooser()
                                .fileToSave(
                                        messages.text("library.export.choose"),
                                        routine.id() + ENDING)
                                .ifPresent(file ->
                                        then(
                                                shelf.export(routine, file),
                                                written ->
                                                        say(
                                                                messages.text(
                                                                        "library.exported",
                                                                        written.toString())))));
    }

    /// Puts it into the trash, from where it can come back.
    public void delete(OwnRoutine own) {
        then(shelf.delete(own), trashed -> sayDeleted(own, trashed));
    }

    private void sayDeleted(OwnRoutine own, Trashed trashed) {
        refresh();
        String text = messages.text("library.deleted", own.title());
        said.set(new Said(text, false, Optional.of(trashed)));
    }

    public void undo() {
        said.get()
                .undo()
                .ifPresent(trashed ->
                        then(
                                shelf.undo(trashed),
                                back -> {
                                    refresh();
                                    say(messages.text("library.undone"));
                                }));
    }

    /// Keeps one of two versions; the other goes to the trash.
    ///
    /// @param version the second version, whichever of the two is kept
    public void keep(OwnRoutine kept, OwnRoutine version) {
        if (kept.equals(version)) {
            then(
                    shelf.examine(ports.folder().resolve(version.file()))
                            .thenCompose(examined -> shelf.take(examined, Choice.REPLACE))
                            .thenCompose(taken -> shelf.delete(version)),
                    trashed -> sayKept(kept));
        } else {
            then(shelf.delete(version), trashed -> sayDeleted(version, trashed));
        }
    }

    private void sayKept(OwnRoutine kept) {
        refresh();
        say(messages.text("library.kept", kept.title()));
    }

    private void say(String text) {
        said.set(new Said(text, false, Optional.empty()));
    }

    private <T> void then(CompletableFuture<T> work, Consumer<T> then) {
        work.thenAcceptAsync(then, ports.ui())
                .exceptionally(failure -> later(() -> failed(failure)));
    }

    private @Nullable Void later(Runnable tell) {
        ports.ui().execute(tell);
        return null;
    }

    private void failed(Throwable failure) {
        LOG.warn("Not done", failure);
        refresh();
        said.set(new Said(reason(failure, messages), true, Optional.empty()));
    }

    static String reason(Throwable failure, Messages messages) {
        return failure.getCause() instanceof StoreException refused
                ? messages.refusal(refused.notice())
                : messages.text("data.failed");
    }
}
