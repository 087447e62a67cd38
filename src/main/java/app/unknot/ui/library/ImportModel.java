package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.service.FileProblem;
import app.unknot.service.RoutineImport;
import app.unknot.service.RoutineImport.Choice;
import app.unknot.service.RoutineImport.Clash;
import app.unknot.service.RoutineIntake;
import app.unknot.service.RoutinePreview;
import app.unknot.service.TakenRoutine;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that was looked at, and what to do with it. Nothing is written before the person says so.
public final class ImportModel {
    private static final Logger LOG = LoggerFactory.getLogger(ImportModel.class);

    private final RoutinePreview preview;
    private final RoutineIntake intake;
    private final Messages messages;
    private final Executor ui;
    private final Ways ways;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// Where it goes from here.
    ///
    /// @param onTaken is given what the library has now
    /// @param onCancel goes back without any change
    /// @param clipboard takes a text that the person wants to paste elsewhere
    public record Ways(
            Consumer<TakenRoutine> onTaken, Runnable onCancel, Consumer<String> clipboard) {}

    public ImportModel(
            RoutinePreview preview,
            RoutineIntake intake,
            Messages messages,
            Executor ui,
            Ways ways) {
        this.preview = preview;
        this.intake = intake;
        this.messages = messages;
        this.ui = ui;
        this.ways = ways;
    }

    public Messages messages() {
        return messages;
    }

    public RoutinePreview preview() {
        return preview;
    }

    public RoutineImport examined() {
        return preview.examined();
    }

    public Clash clash() {
        return preview.examined().clash();
    }

    public List<FileProblem> problems() {
        return preview.examined().problems();
    }

    /// Whether it is being taken over.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why it could not be taken over; empty as long as nothing went wrong.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes it over next to whatever is there.
    public void add() {
        take(Choice.KEEP_BOTH);
    }

    /// Takes it over in place of the one with its id, which goes to the trash.
    public void replace() {
        take(Choice.REPLACE);
    }

    public void cancel() {
        ways.onCancel().run();
    }

    /// Puts every problem with its place on the clipboard, for whoever made the file.
    public void copyProblems() {
        ways.clipboard()
                .accept(
                        problems().stream()
                                .map(problem -> messages.problem(examined().file(), problem))
                                .collect(Collectors.joining("\n\n")));
    }

    private void take(Choice choice) {
        if (busy.get() || !preview.isUsable()) {
            return;
        }
        busy.set(true);
        trouble.set("");
        intake.take(examined(), choice)
                .thenAcceptAsync(ways.onTaken(), ui)
                .exceptionally(failure -> later(() -> failed(failure)));
    }

    private @Nullable Void later(Runnable tell) {
        ui.execute(tell);
        return null;
    }

    private void failed(Throwable failure) {
        LOG.warn("Not taken over", failure);
        busy.set(false);
        trouble.set(LibraryModel.reason(failure, messages));
    }
}
