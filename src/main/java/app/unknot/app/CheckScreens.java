package app.unknot.app;

import app.unknot.ui.common.Screen;
import app.unknot.ui.progress.ChecksSection;
import app.unknot.ui.progress.ProgressModel;
import app.unknot.ui.selfcheck.SelfCheckModel;
import app.unknot.ui.selfcheck.SelfCheckView;
import java.util.function.Consumer;

/// Makes the self-checks, and the part of the page about progress that leads to them.
///
/// @param onOpen shows a screen
/// @param onDone goes back to where they were opened from
record CheckScreens(Program program, Consumer<Screen> onOpen, Runnable onDone) {

    SelfCheckModel model() {
        return new SelfCheckModel(program.selfChecks(), program.messages(), onDone);
    }

    Screen checks(SelfCheckModel model) {
        return new SelfCheckView(model, program.pictures());
    }

    /// Shows them.
    void open() {
        onOpen.accept(checks(model()));
    }

    ChecksSection section(ProgressModel progress) {
        return ChecksSection.of(program.selfChecks(), progress, this::open);
    }
}
