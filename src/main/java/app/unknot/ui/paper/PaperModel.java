package app.unknot.ui.paper;

import app.unknot.i18n.Messages;
import app.unknot.service.PaperFile;
import app.unknot.service.PaperFiles;
import app.unknot.service.PrintedPage;
import app.unknot.ui.common.PagePrinter.Outcome;
import app.unknot.ui.common.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something on paper before it is printed or saved: on which paper, and what came of it.
public final class PaperModel {
    private static final Logger LOG = LoggerFactory.getLogger(PaperModel.class);
    private static final int LONGEST_NAME = 60;

    private final PaperContent content;
    private final PaperPorts ports;
    private final Messages messages;
    private final Runnable onBack;
    private final ObjectProperty<Paper> paper;
    private final ObjectProperty<PaperSheets> sheets = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public PaperModel(PaperContent content, PaperPorts ports, Messages messages, Runnable onBack) {
        this.content = content;
        this.ports = ports;
        this.messages = messages;
        this.onBack = onBack;
        this.paper = new SimpleObjectProperty<>(Paper.usual(messages.locale()));
        paper.subscribe(size -> sheets.set(new PaperSheets(content, size)));
    }

    Messages messages() {
        return messages;
    }

    String title() {
        return content.title();
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public void choose(Paper size) {
        paper.set(size);
    }

    /// Laid out for the chosen paper.
    ObjectProperty<PaperSheets> sheetsProperty() {
        return sheets;
    }

    /// Whether something is being written.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What came of the last print or save; empty before the first.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void back() {
        onBack.run();
    }

    public void print() {
        Outcome outcome = sheets.get().print(ports.printer());
        said.set(
                switch (outcome) {
                    case PRINTED -> messages.text("paper.printed");
                    case CANCELLED -> "";
                    case NO_PRINTER -> messages.text("paper.no-printer");
                    case NO_SPOOLER -> messages.text("paper.no-spooler");
                    case FAILED -> messages.text("paper.print-failed");
                });
    }

    /// Asks where, then writes in the background.
    public void save(PaperFiles.Kind kind) {
        ports.chooser()
                .fileToSave(messages.text("paper.save-title"), fileName() + kind.ending())
                .map(file -> withEnding(file, kind))
                .ifPresent(file -> save(kind, file));
    }

    private void save(PaperFiles.Kind kind, Path file) {
        busy.set(true);
        said.set(messages.text("paper.saving"));
        PaperSheets drawn = sheets.get();
        CompletableFuture<PaperFile> begun =
                CompletableFuture.supplyAsync(() -> begin(kind, file), ports.disk());
        CompletableFuture<Void> whole = begun.thenAccept(out -> {});
        for (int i = 0; i < drawn.count(); i++) {
            int page = i;
            whole =
                    whole.thenApplyAsync(before -> drawn.printed(page), ports.ui())
                            .thenAcceptBothAsync(begun, PaperModel::add, ports.disk());
        }
        var _ =
                whole.thenAcceptBothAsync(begun, (nothing, out) -> finish(out), ports.disk())
                        .whenComplete((nothing, failure) -> closed(begun))
                        .whenCompleteAsync(
                                (nothing, failure) -> ended(file, drawn.count(), failure),
                                ports.ui());
    }

    private static void closed(CompletableFuture<PaperFile> begun) {
        if (!begun.isCompletedExceptionally()) {
            close(begun.join());
        }
    }

    private void ended(Path file, int count, Throwable failure) {
        busy.set(false);
        if (failure == null) {
            said.set(messages.text("paper.saved", String.valueOf(file), count));
            return;
        }
        Throwable cause =
                failure instanceof CompletionException e && e.getCause() != null
                        ? e.getCause()
                        : failure;
        LOG.warn("{} can't be written", file, cause);
        said.set(messages.text("paper.not-saved", String.valueOf(file)));
    }

    private PaperFile begin(PaperFiles.Kind kind, Path file) {
        try {
            return ports.files().begin(kind, file, content.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PrintedPage page, PaperFile out) {
        try {
            out.add(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finish(PaperFile out) {
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(PaperFile out) {
        try {
            out.close();
        } catch (IOException e) {
            LOG.warn("A draft stays on the disk", e);
        }
    }

    /// Letters, digits and spaces of the title, which every file system takes.
    private String fileName() {
        String plain =
                Normalizer.normalize(content.title(), Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .strip();
        int end = Math.min(plain.length(), LONGEST_NAME);
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        String cut = plain.substring(0, end).strip();
        return cut.isEmpty() ? messages.text("paper.file") : cut;
    }

    private static Path withEnding(Path file, PaperFiles.Kind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending())
                ? file
                : file.resolveSibling(name + kind.ending());
    }
}
