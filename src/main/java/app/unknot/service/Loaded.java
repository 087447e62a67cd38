package app.unknot.service;

import java.util.List;

/// A value from the store with whatever the person should be told about it.
public record Loaded<T>(T value, List<Notice> notices) {
    public Loaded {
        notices = List.copyOf(notices);
    }
}
