package app.unknot.ui.common;

/// How a screen asks for another one without knowing it.
@FunctionalInterface
public interface Navigator {
    void goTo(Destination destination);

    /// Opens the health check, where there is one.
    default void checkHealth() {}

    /// Opens the self-checks, where there are some.
    default void checkMovements() {}
}
