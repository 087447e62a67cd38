package app.unknot.service;

/// Something that was deleted and can come back.
///
/// @param file where it was, from the library folder on
/// @param kept its name in the trash
public record Trashed(String file, String kept) {}
