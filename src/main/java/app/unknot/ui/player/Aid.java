package app.unknot.ui.player;

import app.unknot.domain.health.HealthRules;
import app.unknot.domain.health.StopWords;

/// What helps when something feels wrong: what to say and do, and whom to call.
///
/// @param country code of where the person is, such as `GB`; empty when nobody knows
public record Aid(StopWords stopWords, HealthRules health, String country) {
    String number() {
        return health.emergencyNumber(country);
    }

    String numberIn(String other) {
        return health.emergencyNumber(other);
    }
}
