package app.unknot.service;

/// Port to whoever speaks the lines of a session.
public interface Voice {
    /// Begins to speak the line; one that is still being spoken ends.
    void say(String line);

    /// Stops speaking at once.
    void silence();
}
