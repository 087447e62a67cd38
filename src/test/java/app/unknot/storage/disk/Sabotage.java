package app.unknot.storage.disk;

/// Mistakes that a test must notice.
public enum Sabotage {
    APPENDS_NOT_FORCED,
    NEW_FILES_NOT_FORCED,
    FOLDERS_NOT_FORCED_AFTER_RENAMING,
    FOLDERS_NOT_FORCED_AFTER_CREATING,
    RENAME_IN_TWO_STEPS,
    OVERWRITTEN_IN_PLACE,
    TORN_END_NOT_SEEN,
    ERROR_NOT_CUT_OFF
}
