package app.unknot.ui.component;

/// One step in the strip.
///
/// @param title for its text alternative
/// @param length any measure above zero; the strip gives each step its share
public record StripStep(String title, double length) {
    public StripStep {
        if (!(length > 0)) {
            throw new IllegalArgumentException("The step " + title + " needs a length");
        }
    }
}
