package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineId;
import app.unknot.i18n.Messages;
import app.unknot.service.OwnRoutine;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineShelf;
import app.unknot.service.SessionService;
import app.unknot.service.StoreException;
import app.unknot.service.TakenRoutine;
import app.unknot.service.Trashed;
import app.unknot.ui.common.RoutineDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// @param undo takes it back, where that is possible
    public record Said(String text, boolean isTrouble, Optional<Undo> undo) {
        static final Said NOTHING = new Said("", false, Optional.empty());
    }

    /// Takes back the last thing that was done.
    public interface Undo {
        CompletableFuture<Trashed> run();
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
        entries.set(Versions.grouped(service.library().own()));
    }

    public Optional<Duration> length(OwnRoutine own) {
        return own.routine()
                .filter(Routine::isPlayable)
                .map(routine -> service.plan(routine, service.suggestedSides(routine)).length());
    }

    /// Why it can't be started by this person, if it can't, and what is possible instead.
    Optional<String> refusal(OwnRoutine own) {
        return own.routine().flatMap(new Refusals(service, messages)::of);
    }

    /// Forgets what was said, as the page is left.
    public void leave() {
        said.set(Said.NOTHING);
    }

    /// Says that a routine was taken over; where it has replaced another, that can be taken back.
    public void tellTaken(TakenRoutine taken) {
        refresh();
        String title = taken.routine().title();
        taken.replaced()
                .ifPresentOrElse(
                        old ->
                                say(
                                        messages.text("library.replaced", title),
                                        () -> shelf.putBack(old)),
                        () -> say(messages.text("library.taken", title)));
    }

    public void start(OwnRoutine own) {
        own.routine().ifPresent(ports.onChosen());
    }

    /// Prepares a session of any routine.
    public void start(Routine routine) {
        ports.onChosen().accept(routine);
    }

    /// Changes it, or a copy where a newer version wrote it.
    public void edit(OwnRoutine own) {
        own.routine().ifPresent(own.isReadOnly() ? ports.desk()::copy : ports.desk()::edit);
    }

    /// Changes a routine, a copy of it where it isn't the person's own.
    public void change(Routine routine) {
        Optional<OwnRoutine> mine =
                service.library().own().stream()
                        .filter(own -> own.id().equals(routine.id()))
                        .findFirst();
        mine.ifPresentOrElse(this::edit, () -> ports.desk().copy(routine));
    }

    /// Where routines are made and changed.
    RoutineDesk desk() {
        return ports.desk();
    }

    public void chooseFile() {
        ports.chooser()
                .fileToOpen(messages.text("library.choose"), messages.text("library.files"), ENDING)
                .ifPresent(ports.onFile());
    }

    public void export(OwnRoutine own) {
        own.routine().ifPresent(this::export);
    }

    /// Writes any routine as a file to give away.
    public void export(Routine routine) {
        ports.chooser()
                .fileToSave(messages.text("library.export.choose"), routine.id() + ENDING)
                .ifPresent(file ->
                        then(
                                shelf.export(routine, file),
                                written ->
                                        say(
                                                messages.text(
                                                        "library.exported", written.toString()))));
    }

    /// Makes a routine of the person's own that is like this one.
    public void copy(Routine routine) {
        Set<String> taken =
                Stream.concat(
                                service.library().routines().stream().map(Routine::id),
                                service.library().own().stream().map(OwnRoutine::id))
                        .collect(Collectors.toSet());
        String title = messages.text("routine.copy.title", routine.title());
        then(
                shelf.save(routine.copiedAs(RoutineId.free(title, taken), title)),
                copy -> tellTaken(new TakenRoutine(copy, Optional.empty())));
    }

    /// Whether it can't simply be played with all others.
    public boolean needsLook(Entry entry) {
        return !entry.versions().isEmpty() || !isPlayable(entry.routine());
    }

    public boolean isPlayable(OwnRoutine own) {
        return service.library().isPlayable(own);
    }

    /// Puts it into the trash, from where it can come back.
    public void delete(OwnRoutine own) {
        then(shelf.delete(own), trashed -> sayDeleted(own, trashed));
    }

    private void sayDeleted(OwnRoutine own, Trashed trashed) {
        refresh();
        say(messages.text("library.deleted", own.title()), () -> shelf.undo(trashed));
    }

    public void undo() {
        said.get()
                .undo()
                .ifPresent(undo ->
                        then(
                                undo.run(),
                                back -> {
                                    refresh();
                                    say(messages.text("library.undone"));
                                }));
    }

    /// Keeps one of two versions; the other goes to the trash, and can come back.
    ///
    /// @param version the second version, whichever of the two is kept
    public void keep(OwnRoutine kept, OwnRoutine version) {
        if (kept.equals(version)) {
            then(
                    shelf.examine(ports.folder().resolve(version.file()))
                            .thenCompose(examined -> shelf.take(examined, Choice.REPLACE))
                            .thenCompose(taken ->
                                    shelf.delete(version)
                                            .thenApply(trashed -> undoing(taken, trashed))),
                    undo -> sayKept(kept, undo));
        } else {
            then(shelf.delete(version), trashed -> sayDeleted(version, trashed));
        }
    }

    /// Both files come back as they were.
    private Undo undoing(TakenRoutine taken, Trashed version) {
        return () ->
                taken.replaced()
                        .map(first -> shelf.putBack(first).thenCompose(back -> shelf.undo(version)))
                        .orElseGet(() -> shelf.undo(version));
    }

    private void sayKept(OwnRoutine kept, Undo undo) {
        refresh();
        say(messages.text("library.kept", kept.title()), undo);
    }

    /// Keeps both versions, each as a routine of its own.
    ///
    /// @param version the second version
    public void keepBoth(OwnRoutine version) {
        then(
                shelf.separate(version),
                routine -> {
                    refresh();
                    say(messages.text("library.kept-both", routine.title()));
                });
    }

    private void say(String text, Undo undo) {
        said.set(new Said(text, false, Optional.of(undo)));
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
