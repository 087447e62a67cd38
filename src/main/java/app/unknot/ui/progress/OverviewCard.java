package app.unknot.ui.progress;

import javafx.scene.layout.Region;

/// A part of the overview.
interface OverviewCard {
    /// What is seen; the same each time.
    Region view();

    void show(Overview overview);
}
