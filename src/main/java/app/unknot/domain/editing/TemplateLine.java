package app.unknot.domain.editing;

import app.unknot.domain.routine.CueRole;
import java.util.Locale;

/// A spoken line that a new step can begin with, before the person makes it their own.
public enum TemplateLine {
    TAKE_PLACE(CueRole.POSITION, Varies.BY_POSITION),
    BALL_ON_SIDE(CueRole.POSITION, Varies.NOT),
    BALLS_ON_BOTH(CueRole.POSITION, Varies.NOT),
    GOOD_ACHE(CueRole.PRESSURE, Varies.NOT),
    IF_SHARP(CueRole.STOP, Varies.BY_SURFACE),
    SINK_IN(CueRole.PRESSURE, Varies.NOT),
    ROLL(CueRole.MOVEMENT, Varies.BY_DIRECTION),
    LOOK_FOR_SPOT(CueRole.BREATH, Varies.NOT),
    STOP_THERE(CueRole.ENDING, Varies.NOT),
    TOO_STRONG(CueRole.PRESSURE, Varies.BY_SURFACE),
    WHEN_IT_LETS_GO(CueRole.ENDING, Varies.NOT),
    SOFTEN(CueRole.ENCOURAGE, Varies.NOT),
    EASE_IN(CueRole.MOVEMENT, Varies.NOT),
    BREATHE_INTO_IT(CueRole.BREATH, Varies.NOT),
    COME_BACK(CueRole.ENDING, Varies.NOT),
    COUNT_TOGETHER(CueRole.POSITION, Varies.NOT),
    COME_OFF(CueRole.EXIT, Varies.BY_SURFACE),
    NOTICE(CueRole.MOVEMENT, Varies.NOT),
    GET_UP(CueRole.EXIT, Varies.BY_SURFACE),
    GIVE_A_NUMBER(CueRole.ENDING, Varies.NOT);

    private final CueRole role;
    private final Varies varies;

    /// What the words depend on.
    public enum Varies {
        NOT,
        BY_POSITION,
        BY_SURFACE,
        BY_DIRECTION
    }

    TemplateLine(CueRole role, Varies varies) {
        this.role = role;
        this.varies = varies;
    }

    public CueRole role() {
        return role;
    }

    public Varies varies() {
        return varies;
    }

    /// Kebab-case; the id of the line in its step and a part of the key of its words.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
