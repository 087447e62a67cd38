package app.unknot.service;

/// Port to new ids for records.
@FunctionalInterface
public interface Ids {
    /// A new id, different from every other on any machine.
    String next();
}
