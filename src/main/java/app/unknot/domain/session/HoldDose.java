package app.unknot.domain.session;

/// How long a hold may last here and now, in breaths.
///
/// @param target after which the person is asked whether it has let go
/// @param cap at which it is left for today; at least the target
public record HoldDose(int target, int cap) {
    static final HoldDose NONE = new HoldDose(0, 0);
}
