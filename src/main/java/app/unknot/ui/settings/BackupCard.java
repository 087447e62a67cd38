package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The backups, newest first, with the way back to each.
final class BackupCard extends VBox {
    private static final int FEW = 3;

    private final DataModel model;
    private final Messages messages;
    private final VBox list = new VBox();
    private boolean isWhole;

    BackupCard(DataModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add(StyleClass.CARD);
        list.getStyleClass().add("backups");
        Button now = Buttons.plain(messages.text("data.back-up"), model::backUp);
        now.setId("back-up");
        VBox words =
                new VBox(
                        Labels.heading(messages.text("data.backups")),
                        Labels.muted(messages.text("data.backups.hint")));
        words.getStyleClass().add("setting-words");
        Beside head = new Beside();
        head.addGrowing(words);
        head.add(now);
        getChildren().setAll(head, list);
        model.backupsProperty().subscribe(this::fill);
    }

    private void fill(List<Backup> backups) {
        list.getChildren().clear();
        if (backups.isEmpty()) {
            list.getChildren().add(Labels.body(messages.text("data.backups.none")));
        }
        backups.stream()
                .limit(isWhole ? backups.size() : FEW)
                .forEach(backup -> list.getChildren().add(row(backup)));
        if (!isWhole && backups.size() > FEW) {
            Button all =
                    Buttons.quiet(messages.text("data.backups.all", backups.size()), this::showAll);
            all.setId("all-backups");
            list.getChildren().add(all);
        }
    }

    /// The focus goes on to the first row that was hidden, as the button goes away.
    private void showAll() {
        isWhole = true;
        fill(model.backupsProperty().get());
        list.lookupAll(".button").stream()
                .skip(FEW)
                .findFirst()
                .ifPresent(next -> next.requestFocus());
    }

    private Beside row(Backup backup) {
        String date = model.words().date(backup);
        Button restore =
                Buttons.plain(messages.text("data.restore"), () -> model.askToRestore(backup));
        restore.setAccessibleText(messages.text("data.restore.named", date));
        restore.setId("restore-" + backup.name());
        VBox words =
                new VBox(
                        Labels.styled(date, "setting-name"),
                        Labels.muted(model.words().details(backup)));
        words.getStyleClass().add("setting-words");
        Beside row = new Beside();
        row.getStyleClass().addAll("setting", "backup");
        row.addGrowing(words);
        row.add(restore);
        return row;
    }
}
