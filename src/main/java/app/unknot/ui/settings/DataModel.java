package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.service.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What can be done with all of the person's data. Whatever changes it is asked first; when it is
/// done, the program opens the library anew or closes.
public final class DataModel {
    private static final Logger LOG = LoggerFactory.getLogger(DataModel.class);
    private static final String BY_HAND = "by-hand";
    private static final DataQuestion NONE = new DataQuestion.None();

    private final DataPorts ports;
    private final Messages messages;
    private final DataWords words;
    private final ReadOnlyObjectWrapper<DataQuestion> question = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<List<Backup>> backups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Said> said;

    /// What came of the last thing that was done.
    ///
    /// @param text empty when there is nothing to say
    public record Said(String text, boolean isTrouble) {
        static final Said NOTHING = new Said("", false);
    }

    /// Work on the thread of the store.
    private interface Work<T> {
        T run() throws StoreException;
    }

    /// @param said what to say first, such as what was restored; may be empty
    public DataModel(DataPorts ports, Messages messages, String said) {
        this.ports = ports;
        this.messages = messages;
        this.words = new DataWords(messages, ports.zone());
        this.said = new ReadOnlyObjectWrapper<>(new Said(said, false));
    }

    public ReadOnlyObjectProperty<DataQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Backup>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public DataWords words() {
        return words;
    }

    /// Looks what backups there are.
    public void refresh() {
        later(() -> ports.care().backups(), backups::set);
    }

    /// Forgets what was asked and said, as the page is left; what is being done goes on. Where
    /// everything is deleted there is nothing to go to.
    public void leave() {
        said.set(Said.NOTHING);
        if (question.get() instanceof DataQuestion.Deleted) {
            ports.close().run();
        } else if (!(question.get() instanceof DataQuestion.Working)) {
            question.set(NONE);
        }
    }

    public void backUp() {
        work(
                () -> ports.care().backUp(BY_HAND),
                made -> {
                    say(messages.text("data.backed-up", words.contents(made.contents())));
                    refresh();
                });
    }

    public void askToRestore(Backup backup) {
        later(
                () -> ports.care().contents(),
                now -> question.set(new DataQuestion.Restore(backup, now)));
    }

    /// Takes in a copy from another computer, and asks whether to go back to it.
    public void askToTakeIn() {
        chosenCopy()
                .ifPresent(file ->
                        work(
                                () -> ports.travel().takeIn(file),
                                taken -> {
                                    refresh();
                                    askToRestore(taken);
                                }));
    }

    private Optional<Path> chosenCopy() {
        return ports.chooser()
                .fileToOpen(
                        messages.text("data.take-in.choose"), messages.text("data.copy"), ".zip");
    }

    public void askToMove() {
        ports.chooser()
                .folder(messages.text("data.move.choose"))
                .ifPresent(chosen -> work(() -> whatAbout(chosen), question::set));
    }

    private DataQuestion whatAbout(Path chosen) throws StoreException {
        return ports.travel().isLibrary(chosen)
                ? new DataQuestion.UseOther(chosen)
                : new DataQuestion.Move(ports.travel().roomIn(chosen));
    }

    /// Makes a copy of everything for another computer.
    public void copyAlong() {
        ports.chooser()
                .folder(messages.text("data.take-along.choose"))
                .ifPresent(folder ->
                        work(
                                () -> ports.travel().copyTo(folder),
                                copy -> {
                                    say(messages.text("data.copied", copy.toString()));
                                    refresh();
                                }));
    }

    public void askToDelete() {
        later(
                () ->
                        new DataQuestion.Delete(
                                ports.care().contents(), ports.care().backups().size()),
                question::set);
    }

    public void no() {
        question.set(NONE);
    }

    /// Does what is asked, or asks for the second time.
    public void yes() {
        switch (question.get()) {
            case DataQuestion.Restore restore -> restore(restore.backup());
            case DataQuestion.Move move -> move(move.to());
            case DataQuestion.UseOther other -> useOther(other.library());
            case DataQuestion.Delete first -> question.set(new DataQuestion.DeleteReally());
            case DataQuestion.DeleteReally again -> delete();
            case DataQuestion.Deleted deleted -> ports.close().run();
            case DataQuestion.None none -> LOG.debug("Nothing is asked");
            case DataQuestion.Working working -> LOG.debug("It is being done");
        }
    }

    private void restore(Backup backup) {
        work(
                () -> ports.care().restore(backup, true),
                written ->
                        reopen(
                                written.isEmpty()
                                        ? messages.text("data.restored.same")
                                        : messages.text("data.restored", words.date(backup))));
    }

    private void move(Path to) {
        work(
                () -> ports.care().moveTo(to),
                moved -> reopen(messages.text("data.moved", to.toString())));
    }

    private void useOther(Path library) {
        work(
                () -> {
                    ports.travel().openAt(library);
                    return library;
                },
                opened -> reopen(messages.text("data.opened", opened.toString())));
    }

    private void delete() {
        work(
                () -> ports.care().deleteEverything(),
                left -> question.set(new DataQuestion.Deleted(left)));
    }

    private void reopen(String why) {
        ports.reopen().accept(why);
    }

    private void say(String text) {
        said.set(new Said(text, false));
    }

    /// The same while the person waits.
    private <T> void work(Work<T> work, Consumer<T> then) {
        said.set(Said.NOTHING);
        question.set(new DataQuestion.Working());
        later(
                work,
                done -> {
                    question.set(NONE);
                    then.accept(done);
                });
    }

    private <T> void later(Work<T> work, Consumer<T> then) {
        CompletableFuture.supplyAsync(() -> done(work), ports.store())
                .thenAcceptAsync(then, ports.ui())
                .exceptionally(failure -> onScreen(() -> failed(failure)));
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    private @Nullable Void onScreen(Runnable tell) {
        ports.ui().execute(tell);
        return null;
    }

    private void failed(Throwable failure) {
        LOG.warn("Not done", failure);
        question.set(NONE);
        String why =
                failure.getCause() instanceof StoreException refused
                        ? messages.refusal(refused.notice())
                        : messages.text("data.failed");
        said.set(new Said(why, true));
    }

    /// What there is, in a few words.
    public String contents(Contents contents) {
        return words.contents(contents);
    }
}
