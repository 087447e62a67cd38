package app.unknot.domain.editing;

/// A place for a step.
///
/// @param block the block, from 0
/// @param index before which of its steps, from 0; as many as there are for the end
public record StepPlace(int block, int index) {}
