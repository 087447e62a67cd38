package app.unknot.app.bench;

import java.util.Optional;

/// One line of a benchmark's table.
///
/// @param aim what it should be, in words; empty where there is no aim
/// @param reached empty without an aim, or where nothing was measured
public record BenchLine(String name, String value, String aim, Optional<Boolean> reached) {}
