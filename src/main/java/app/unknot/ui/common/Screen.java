package app.unknot.ui.common;

import javafx.scene.layout.Region;

/// One full page of the window: made when first needed, told when it comes and goes.
public interface Screen {
    /// What is shown; the same node each time.
    Region view();

    /// The screen is on the stage now; it may start to move and take the focus.
    default void shown() {}

    /// The screen left the stage; nothing of it may move any more.
    default void hidden() {}
}
