package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import java.time.Duration;

/// The words that a plan puts into a routine's own text; a port to the message bundle.
public interface Wording {
    /// A line that all routines share, with the values for its places.
    String line(SharedLine line, Object... values);

    /// The side as spoken, such as "left".
    String side(Side side);

    /// A number as a word.
    String number(int number);

    /// The same words for a person with any key as the one input, or with the keys of the screen.
    Wording forInput(boolean eyesFree);

    /// What to press to say that it let go, such as "press Enter".
    ///
    /// @param first whether it begins a sentence
    String press(boolean first);

    /// How long a hold of counted breaths lasts, such as "six slow breaths".
    String stay(int breaths);

    /// How long a timed hold lasts, such as "about fifty seconds".
    String stay(Duration time);

    /// "Ten more seconds to settle", for the extra placing time.
    String extraTime(Duration time);

    /// One counted repetition, such as "Three. Draw down."
    String repetition(int number, String cue);

    /// Where the session stands, for somebody who can't see it.
    ///
    /// @param left of the whole session
    String whereAmI(String title, Side side, Duration left);
}
