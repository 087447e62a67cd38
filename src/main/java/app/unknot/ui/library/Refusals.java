package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.Permissions;
import app.unknot.service.SessionService;
import app.unknot.ui.common.HealthWords;
import java.util.Optional;

/// Why this person may not do a routine, and what is possible instead: the same words on a card, on
/// the routine's own page and among two versions.
final class Refusals {
    private final Permissions permissions;
    private final HealthWords words;

    Refusals(SessionService service, Messages messages) {
        this.permissions = service.permissions();
        this.words = new HealthWords(messages);
    }

    /// Empty where the routine may be started.
    Optional<String> of(Routine routine) {
        return permissions
                .against(routine)
                .map(why -> words.refusal(why, permissions.instead(routine)));
    }
}
