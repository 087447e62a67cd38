package app.unknot.storage.json;

import tools.jackson.databind.node.ObjectNode;

/// The step from one form of a kind of file to the next. It keeps every field that it doesn't know,
/// and the order of all of them.
@FunctionalInterface
public interface Migration {
    /// The object in the next form; the number of the form is put in afterwards.
    ///
    /// @param old is not changed
    ObjectNode of(ObjectNode old);
}
