package app.unknot.ui.health;

import app.unknot.domain.health.Tier;

/// Where the person is in the health check.
public sealed interface HealthPage {
    /// The questions of one tier.
    ///
    /// @param number from 1
    record Group(Tier tier, int number, int of) implements HealthPage {}

    /// Which places are left out.
    record Areas() implements HealthPage {}

    /// What it means to skip the check.
    record Skipping() implements HealthPage {}

    /// What follows from the answers.
    record Result() implements HealthPage {}
}
