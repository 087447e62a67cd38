package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.StoreException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What to do when the library isn't where it was. Nothing is written before one of it is chosen.
public final class GoneModel {
    private static final Logger LOG = LoggerFactory.getLogger(GoneModel.class);

    private final GonePorts ports;
    private final Messages messages;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asksAfresh = new ReadOnlyBooleanWrapper();

    /// Work on the thread of the store.
    private interface Work<T> {
        T run() throws StoreException;
    }

    public GoneModel(GonePorts ports, Messages messages) {
        this.ports = ports;
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String folder() {
        return ports.folder();
    }

    /// Why the last choice did not help; empty when there is nothing to say.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether it is asked if a new library shall really begin.
    public ReadOnlyBooleanProperty asksAfreshProperty() {
        return asksAfresh.getReadOnlyProperty();
    }

    /// Looks whether it is back, such as after a drive was plugged in.
    public void lookAgain() {
        then(() -> ports.care().isGone(), this::looked);
    }

    private void looked(boolean isGone) {
        if (isGone) {
            trouble.set(messages.text("gone.still"));
        } else {
            ports.reopen().run();
        }
    }

    public void chooseWhere() {
        ports.chooser()
                .folder(messages.text("gone.choose"))
                .ifPresent(folder -> then(() -> opened(folder), there -> ports.reopen().run()));
    }

    private Path opened(Path folder) throws StoreException {
        ports.travel().openAt(folder);
        return folder;
    }

    public void askToStartAfresh() {
        asksAfresh.set(true);
    }

    public void doNotStartAfresh() {
        asksAfresh.set(false);
    }

    public void startAfresh() {
        asksAfresh.set(false);
        then(
                () -> {
                    ports.care().startAfresh();
                    return true;
                },
                done -> ports.reopen().run());
    }

    public void close() {
        ports.close().run();
    }

    private <T> void then(Work<T> work, Consumer<T> then) {
        trouble.set("");
        CompletableFuture.supplyAsync(() -> done(work), ports.store())
                .thenAcceptAsync(then, ports.ui())
                .exceptionally(failure -> later(() -> failed(failure)));
    }

    private static <T> T done(Work<T> work) {
        try {
            return work.run();
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    private @Nullable Void later(Runnable tell) {
        ports.ui().execute(tell);
        return null;
    }

    private void failed(Throwable failure) {
        LOG.warn("The library isn't found", failure);
        trouble.set(LibraryModel.reason(failure, messages));
    }
}
