package app.unknot.ui.share;

import app.unknot.i18n.Messages;
import app.unknot.service.SessionOrder;
import app.unknot.service.SessionService;
import app.unknot.service.SoundExport;
import app.unknot.ui.common.PlaceChooser;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Saves sessions as sound files, one at a time, whichever page the person goes to meanwhile.
public final class ShareModel {
    private static final String ENDING = ".wav";

    private final SessionService service;
    private final SoundExport export;
    private final PlaceChooser chooser;
    private final Messages messages;
    private final Executor ui;
    private final ReadOnlyObjectWrapper<ShareState> state =
            new ReadOnlyObjectWrapper<>(ShareState.IDLE);
    private Runnable cancel = () -> {};
    private int number;

    /// @param ui brings what the export tells to the thread of the screen
    public ShareModel(
            SessionService service,
            SoundExport export,
            PlaceChooser chooser,
            Messages messages,
            Executor ui) {
        this.service = service;
        this.export = export;
        this.chooser = chooser;
        this.messages = messages;
        this.ui = ui;
    }

    Messages messages() {
        return messages;
    }

    public ReadOnlyObjectProperty<ShareState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Asks where to, and saves the session there as it would be played now. Does nothing while
    /// another one is being saved.
    public void save(SessionOrder order) {
        if (state.get() instanceof ShareState.Saving) {
            return;
        }
        chooser.fileToSave(messages.text("share.choose"), order.routine().id() + ENDING)
                .ifPresent(file -> begin(order, file));
    }

    private void begin(SessionOrder order, Path file) {
        String title = order.routine().title();
        state.set(new ShareState.Saving(title, 0));
        Told told = new Told(title, ++number);
        cancel =
                export.begin(
                        service.plan(order), service.preferences().settings().sound(), file, told);
    }

    /// Gives up what is being saved.
    public void cancel() {
        if (state.get() instanceof ShareState.Saving) {
            number++;
            cancel.run();
            state.set(ShareState.IDLE);
        }
    }

    /// Forgets what was said, as it was seen.
    void leave() {
        if (state.get() instanceof ShareState.Said) {
            state.set(ShareState.IDLE);
        }
    }

    /// What one export tells, unless it was given up.
    private final class Told implements SoundExport.Listener {
        private final String title;
        private final int mine;

        Told(String title, int mine) {
            this.title = title;
            this.mine = mine;
        }

        private void now(ShareState next) {
            ui.execute(() -> {
                if (mine == number) {
                    state.set(next);
                }
            });
        }

        @Override
        public void at(int percent) {
            now(new ShareState.Saving(title, percent));
        }

        @Override
        public void done(Path file, int leftOut) {
            String text =
                    leftOut == 0
                            ? messages.text("share.done", title, file)
                            : messages.text("share.done.left-out", title, file, leftOut);
            now(new ShareState.Said(text, leftOut > 0));
        }

        @Override
        public void failed(SoundExport.Trouble trouble, Path where, String why) {
            String word = trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String text = messages.text("share.trouble." + word, where, why);
            now(new ShareState.Said(text, true));
        }
    }
}
