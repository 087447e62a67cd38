package app.unknot.ui.share;

/// How far the saving of a sound file is.
public sealed interface ShareState {
    /// Nothing is being saved, and there is nothing to say.
    ShareState IDLE = new Idle();

    /// See [#IDLE].
    record Idle() implements ShareState {}

    /// A file is on its way.
    ///
    /// @param title of the routine
    record Saving(String title, int percent) implements ShareState {}

    /// What came of it.
    record Said(String text, boolean isTrouble) implements ShareState {}
}
