package app.unknot.ui.component;

import app.unknot.domain.progress.EaseChange;
import javafx.css.PseudoClass;

/// The states that a part of a drawing can be in, as the style sheets know them.
final class Tint {
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass AVOID = PseudoClass.getPseudoClass("avoid");
    static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    static final PseudoClass IN_USE = PseudoClass.getPseudoClass("in-use");
    static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");
    static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");
    static final PseudoClass WORKED = PseudoClass.getPseudoClass("worked");
    static final PseudoClass JUST_WORKED = PseudoClass.getPseudoClass("just-worked");

    static final PseudoClass CLEARLY_BETTER = PseudoClass.getPseudoClass("clearly-better");
    static final PseudoClass A_LITTLE_BETTER = PseudoClass.getPseudoClass("a-little-better");
    static final PseudoClass ABOUT_THE_SAME = PseudoClass.getPseudoClass("about-the-same");
    static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

    private Tint() {}

    /// The state of an area that has changed like that.
    static PseudoClass of(EaseChange change) {
        return switch (change) {
            case CLEARLY_BETTER -> CLEARLY_BETTER;
            case A_LITTLE_BETTER -> A_LITTLE_BETTER;
            case ABOUT_THE_SAME -> ABOUT_THE_SAME;
            case A_LITTLE_WORSE, CLEARLY_WORSE -> WORSE;
        };
    }
}
