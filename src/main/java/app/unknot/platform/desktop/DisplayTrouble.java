package app.unknot.platform.desktop;

/// Why no window can be shown; the message bundle has the words.
///
/// @param display the name of the display, empty where none was named
public record DisplayTrouble(Kind kind, String display) {
    /// What can be the matter.
    public enum Kind {
        /// No display is named at all.
        NONE,
        /// Only a Wayland display is named, which JavaFX can't draw on.
        ONLY_WAYLAND,
        /// The display that is named can't be opened.
        DEAD,
        /// A library that draws windows is missing.
        LIBRARY
    }
}
