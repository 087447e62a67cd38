package app.unknot.ui.player;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.session.Moment;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SessionState;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.EmergencyWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Motion;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.BreathRing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The session on the screen, one thing at a time. Each frame it paints the moment that the session
/// is at.
public final class PlayerView implements Screen {
    private static final PseudoClass DISTANCE = PseudoClass.getPseudoClass("distance");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    /// A little less than two frames.
    private static final Duration BEAT = Duration.ofMillis(30);

    /// A leg of the plan as it was before the next edit.
    private record Place(SessionPlan plan, int index) {}

    private final PlayerModel model;
    private final PlayerTexts texts;
    private final Motion motion;
    private final ObservableValue<Boolean> reducedMotion;
    private final SessionStrip strip;
    private final PlayerControls controls;
    private final PlayerQuestions questions;
    private final StepPicture picture;
    private final BreathRing ring;
    private final Label side = Labels.eyebrow("");
    private final Label title = Labels.styled("", "player-title");
    private final Label instruction = Labels.styled("", "player-instruction");
    private final Label caption = Labels.styled("", "player-caption");
    private final Label stepLeft = Labels.styled("", "player-step-left");
    private final Label hint = Labels.styled("", "player-hint");
    private final Label note = Labels.styled("", "player-note");
    private final StepFlash flash;
    private final Label totalLeft = Labels.styled("", "player-total-left");
    private final StackPane root = new StackPane();
    private final PlayerLayout layout;
    private @Nullable Place place;
    private PlayerTexts.@Nullable Numbers written;
    private Duration painted = Duration.ZERO;
    private Subscription subscription = Subscription.EMPTY;
    private Runnable stopFrames = () -> {};

    public PlayerView(
            PlayerModel model,
            EmergencyWords emergency,
            PictureBook pictures,
            BodyChart body,
            Motion motion,
            ObservableValue<Boolean> reducedMotion) {
        Messages messages = model.messages();
        this.model = model;
        this.texts = new PlayerTexts(messages);
        this.motion = motion;
        this.reducedMotion = reducedMotion;
        this.strip = new SessionStrip(messages, model.state().plan());
        this.controls = new PlayerControls(model);
        this.questions = new PlayerQuestions(model, emergency);
        this.picture = new StepPicture(pictures, body, messages);
        picture.workOn(model.state().plan().context().choices().knots());
        this.ring =
                new BreathRing(
                        Map.of(
                                BreathPhase.IN, messages.text("breath.in"),
                                BreathPhase.HOLD_IN, messages.text("breath.hold"),
                                BreathPhase.OUT, messages.text("breath.out"),
                                BreathPhase.HOLD_OUT, messages.text("breath.hold")));
        this.flash = new StepFlash(messages);
        this.layout = createView();
        frame();
    }

    private HBox header() {
        Label name = Labels.styled(model.state().plan().routine().title(), StyleClass.MUTED);
        name.getStyleClass().add("player-name");
        totalLeft.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(Region.USE_PREF_SIZE);
        hint.setText(model.messages().text("player.one-input"));
        for (Label beside : List.of(hint, note)) {
            beside.managedProperty().bind(beside.visibleProperty());
        }
        FlowPane names = new FlowPane(name, hint);
        names.getStyleClass().add("player-names");
        names.setMinWidth(0);
        hint.maxWidthProperty().bind(names.widthProperty());
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox header = new HBox(names, note, totalLeft);
        header.getStyleClass().add("player-header");
        return header;
    }

    private PlayerLayout createView() {
        VBox headline = new VBox(side, title, instruction);
        headline.getStyleClass().add("player-headline");
        StackPane spoken = new StackPane(caption);
        spoken.getStyleClass().add("player-spoken");
        PlayerLayout parts =
                new PlayerLayout(
                        new PlayerLayout.Parts(
                                new VBox(header(), strip.node()),
                                headline,
                                picture,
                                ring,
                                stepLeft,
                                spoken,
                                controls));
        root.getStyleClass().add("player");
        root.getChildren().addAll(parts, flash, questions.node());
        PlayerKeys keys = new PlayerKeys(model);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys.pressed());
        root.addEventFilter(KeyEvent.KEY_RELEASED, keys.released());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, keys.clicked());
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, keys.clicked());
        // Before the button, which keeps the event to itself.
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> takeFocusBack());
        root.setFocusTraversable(true);
        return parts;
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        subscription =
                Subscription.combine(
                        model.captionProperty().subscribe(caption::setText),
                        model.askingProperty().subscribe(this::ask),
                        model.phaseProperty().subscribe(this::showPhase),
                        model.distanceProperty().subscribe(this::showDistance),
                        model.eyesFree().onProperty().subscribe(this::showEyesFree),
                        model.eyesFree().hearingProperty().subscribe(this::showSound),
                        focus(),
                        reducedMotion.subscribe(this::setReducedMotion));
        stopFrames = motion.eachFrame(this::frame);
        root.requestFocus();
    }

    @Override
    public void hidden() {
        stopFrames.run();
        subscription.unsubscribe();
        model.eyesFree().forget();
    }

    /// After a click the keys mean the session again, not the button that was clicked.
    private void takeFocusBack() {
        if (model.askingProperty().get() == PlayerModel.Asking.NOTHING) {
            root.requestFocus();
        }
    }

    private void ask(PlayerModel.Asking asking) {
        boolean asks = asking != PlayerModel.Asking.NOTHING;
        layout.setDisable(asks);
        if (asks) {
            flash.end();
        }
        questions.show(asking);
        if (!asks) {
            root.requestFocus();
        }
    }

    private void showPhase(SessionState.Phase phase) {
        controls.showPhase(phase);
        root.pseudoClassStateChanged(PAUSED, phase == SessionState.Phase.PAUSED);
    }

    private Subscription focus() {
        return root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe((had, has) -> {
                    if (Boolean.TRUE.equals(had) && !Boolean.TRUE.equals(has)) {
                        model.eyesFree().keysLost();
                    }
                });
    }

    private void showEyesFree(boolean on) {
        hint.setVisible(on);
        controls.showEyesFree(on);
    }

    private void showSound(Hearing hearing) {
        note.setVisible(hearing != Hearing.ALL);
        note.setText(texts.note(hearing));
    }

    private void showDistance(boolean far) {
        root.pseudoClassStateChanged(DISTANCE, far);
        layout.setDistance(far);
    }

    private void setReducedMotion(boolean reduced) {
        ring.setReducedMotion(reduced);
        picture.setReducedMotion(reduced);
        paint(model.state().moment());
    }

    /// Paints the moment that the session is at: what is written with this very frame, what moves
    /// at most thirty times a second, which is smooth at the pace of a breath and half the work.
    public void frame() {
        SessionState state = model.state();
        Moment moment = state.moment();
        PlayerTexts.Numbers numbers = PlayerTexts.Numbers.of(moment);
        Place now = new Place(state.plan(), moment.index());
        boolean sameLeg = now.equals(place);
        if (!sameLeg) {
            layout.toTop();
        }
        if (!sameLeg || !numbers.equals(written)) {
            write(moment);
            written = numbers;
        }
        if (!sameLeg || state.elapsed().minus(painted).abs().compareTo(BEAT) >= 0) {
            paint(moment);
            painted = state.elapsed();
        }
        flash(state, sameLeg);
        place = now;
        if (model.askingProperty().get() == PlayerModel.Asking.LOOK_AGAIN) {
            questions.frame();
        }
    }

    /// Where nothing can be heard, a new step is seen from the corner of an eye; but never over
    /// what there is to read when something feels wrong.
    private void flash(SessionState state, boolean sameLeg) {
        boolean isNewStep = place != null && !sameLeg && place.index() != state.moment().index();
        if (isNewStep
                && !model.isToBeRead()
                && model.eyesFree().hearingProperty().get() == Hearing.NOTHING) {
            flash.show(state.moment(), state.elapsed());
        }
        flash.frame(state.elapsed());
    }

    private void write(Moment moment) {
        side.setText(texts.side(moment));
        side.setVisible(!side.getText().isEmpty());
        side.setManaged(side.isVisible());
        title.setText(texts.title(moment));
        instruction.setText(texts.instruction(moment));
        stepLeft.setText(texts.stepLeft(moment));
        totalLeft.setText(texts.totalLeft(moment));
        controls.showStep(moment.leg().occurrence().step());
    }

    private void paint(Moment moment) {
        picture.show(moment);
        strip.show(moment);
        showPace(moment);
    }

    private void showPace(Moment moment) {
        if (moment.breath().isPresent()) {
            ring.breathe(moment.breath().get());
        } else if (texts.isHolding(moment)) {
            ring.rest(model.messages().text("breath.own"), PlayerTexts.done(moment));
        } else {
            ring.time(
                    texts.doing(moment), PlayerTexts.secondsLeft(moment), PlayerTexts.done(moment));
        }
    }
}
