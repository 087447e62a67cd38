package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import java.time.Duration;

/// A tone of the plan at its time in the session.
///
/// @param at after the start of the session
/// @param length of a breath; zero for a signal, which has a length of its own
/// @param side that is being worked on
public record ToneCue(Duration at, Tone tone, Duration length, Side side) {}
