package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Step;

/// Which steps have to do with the ball.
final class BallSteps {
    private BallSteps() {}

    /// Whether the ball is put somewhere, or leaned on.
    static boolean uses(Step step) {
        return step instanceof Step.Place || step instanceof Step.Settle || step.isBallTime();
    }
}
