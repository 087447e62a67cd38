package app.unknot.ui.common;

/// The places of the program that can be gone to at any time.
public enum Destination {
    TODAY,
    LIBRARY,
    KNOTS,
    PROGRESS,
    SETTINGS,
    SAFETY
}
