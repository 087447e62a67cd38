package app.unknot.domain.health;

import java.util.List;

/// A flag that holds for a person, with what it takes away and why, so that every limit can be
/// explained.
///
/// @param flag its id
/// @param because the questions that set it; empty for who skipped the check
public record Held(String flag, Effect effect, List<Question> because) {
    public Held {
        because = List.copyOf(because);
    }
}
