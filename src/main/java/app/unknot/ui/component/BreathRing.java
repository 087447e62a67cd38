package app.unknot.ui.component;

import app.unknot.domain.breathing.Breath;
import app.unknot.domain.breathing.BreathPhase;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.text.FontWeight;

/// A circle that fills and empties with the breath, with its word, its count and the time around
/// it.
///
/// Breath in and out differ in size, word and the arc's way, not only in colour.
public final class BreathRing extends Region {
    private static final double SMALLEST = 120;
    private static final double USUAL = 280;

    /// The disc's radius when empty and when full, and the arc's, as parts of the ring's half.
    private static final double EMPTY = 0.6;

    private static final double FULL = 0.84;
    private static final double TRACK = 0.94;
    private static final double THICKNESS = 0.05;
    private static final double WORD = 0.27;
    private static final double COUNT = 0.38;
    private static final double ROOM = 1.12;

    private final Circle track = styled(new Circle(), "breath-track");
    private final Circle limit = styled(new Circle(), "breath-limit");
    private final Circle disc = styled(new Circle(), "breath-disc");
    private final Arc arc = styled(new Arc(), "breath-arc");
    private final FittedText word = new FittedText("breath-word", FontWeight.SEMI_BOLD);
    private final FittedText count = new FittedText("breath-count", FontWeight.NORMAL);
    private final Map<BreathPhase, String> words;
    private double fullness = 0.5;
    private double progress;
    private boolean still;

    /// @param words the word for each part of a breath, such as "In" and "Out"
    public BreathRing(Map<BreathPhase, String> words) {
        this.words = Map.copyOf(words);
        getStyleClass().add("breath-ring");
        setAccessibleRole(AccessibleRole.TEXT);
        track.setFill(null);
        limit.setFill(null);
        arc.setFill(null);
        getChildren().addAll(track, limit, disc, arc, word, count);
        setMinSize(SMALLEST, SMALLEST);
        setPrefSize(USUAL, USUAL);
    }

    /// Whether the disc keeps its size and only the arc and a fade follow the breath.
    public void setReducedMotion(boolean reduced) {
        still = reduced;
        paint();
    }

    /// Paced breathing.
    public void breathe(Breath breath) {
        String now = Objects.requireNonNull(words.get(breath.phase()), "no word for the phase");
        boolean in = breath.phase() == BreathPhase.IN || breath.phase() == BreathPhase.HOLD_IN;
        draw(State.PACED, now, Integer.toString(breath.count()));
        progress = in ? breath.fraction() : 1 - breath.fraction();
        if (breath.phase() == BreathPhase.HOLD_IN || breath.phase() == BreathPhase.HOLD_OUT) {
            progress = in ? 1 : 0;
        }
        fullness = breath.fullness();
        paint();
    }

    /// The person's own breath: nothing is paced, and the ring rests with its words.
    ///
    /// @param done how much of the step is over, 0 to 1
    public void rest(String text, double done) {
        draw(State.RESTING, text, "");
        progress = Math.clamp(done, 0, 1);
        fullness = 0.5;
        paint();
    }

    /// A step whose time matters more than the breath.
    ///
    /// @param done how much of the step is over, 0 to 1
    /// @param left what is left, such as "12"
    public void time(String text, String left, double done) {
        draw(State.TIMED, text, left);
        progress = Math.clamp(done, 0, 1);
        fullness = 0.5;
        paint();
    }

    private enum State {
        PACED,
        RESTING,
        TIMED
    }

    private void draw(State state, String text, String number) {
        for (State each : State.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == state);
        }
        count.setWords(number);
        word.setWords(text);
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
        }
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    /// Without a layout pass, as it happens each frame.
    private void paint() {
        double half = Math.min(getWidth(), getHeight()) / 2;
        if (half <= 0) {
            return;
        }
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        double thickness = half * THICKNESS;
        round(track, x, y, half * TRACK, thickness);
        round(limit, x, y, half * FULL, Math.max(1, half * 0.012));
        double size = still ? 1 : fullness;
        round(disc, x, y, half * (EMPTY + (FULL - EMPTY) * size), 0);
        disc.setOpacity(still ? 0.35 + 0.65 * fullness : 1);
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(half * TRACK);
        arc.setRadiusY(half * TRACK);
        arc.setStrokeWidth(thickness);
        arc.setStartAngle(90);
        arc.setLength(-360 * progress);
        arc.setVisible(progress > 0.002);
        if (count.isEmpty()) {
            word.fitTwoLines(half * WORD, x, y, half * ROOM);
        } else {
            word.fit(half * WORD, x, y - half * 0.2, half * ROOM);
        }
        count.setVisible(!count.isEmpty());
        count.fit(half * COUNT, x, y + half * 0.2, half * ROOM * 0.6);
    }

    private static void round(Circle circle, double x, double y, double radius, double stroke) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
        circle.setStrokeWidth(stroke);
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        return node;
    }
}
