package app.unknot.ui.component;

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

    private Tint() {}
}
