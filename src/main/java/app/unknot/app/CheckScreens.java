package app.unknot.app;

import app.unknot.ui.common.Screen;
import app.unknot.ui.progress.ChecksSection;
import app.unknot.ui.selfcheck.SelfCheckModel;
import app.unknot.ui.selfcheck.SelfCheckView;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

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

    /// @param isTable whether tables are shown instead of charts
    ChecksSection section(ObservableValue<Boolean> isTable) {
        return new ChecksSection(
                program.selfChecks(),
                program.messages(),
                isTable,
                () -> onOpen.accept(checks(model())));
    }
}
