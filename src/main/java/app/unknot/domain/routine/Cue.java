package app.unknot.domain.routine;

/// One spoken line of a step.
///
/// @param id kebab-case, unique in its step: translations go by it
/// @param text may hold `{side}`, `{other}` and `{stay}`; never blank
public record Cue(String id, Anchor anchor, CueRole role, CueCondition when, String text) {
    public Cue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The cue " + id + " says nothing");
        }
    }
}
