package app.unknot.app;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.HeadText;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.service.EditorSession;
import app.unknot.ui.common.Screen;
import app.unknot.ui.editor.EditorModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;

/// The routine editor in each state that matters.
final class EditorShots {
    private static final String CLASSIC = "classic-floor";
    private static final int MANY = 24;
    private static final String LONG =
            "A very long title that somebody gave to a routine which they had made on a rainy Sunday"
                    + " for everybody in the family and for the neighbours, too";

    private EditorShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                shot("editor-new", t -> t.program().editing().fresh(), model -> {}),
                shot("editor-whole", EditorShots::classic, model -> {}),
                shot("editor-block", EditorShots::classic, model -> model.showBlock(1)),
                shot("editor-place", EditorShots::classic, model -> model.showStep("place-ball")),
                shot(
                        "editor-roll",
                        EditorShots::classic,
                        model -> model.showStep("roll-up-and-down")),
                shot("editor-hold", EditorShots::classic, model -> model.showStep("hold")),
                shot("editor-strengthen", EditorShots::strength, EditorShots::lastExercise),
                shot("editor-problems", EditorShots::broken, model -> model.showStep("hold")),
                shot("editor-big", EditorShots::big, model -> model.showStep("hold-9")),
                shot("editor-long", EditorShots::wordy, model -> {}),
                shot("editor-rtl", EditorShots::rightToLeft, model -> {}));
    }

    private static Shots.Shot shot(
            String name, Function<Theatre, EditorSession> begin, Consumer<EditorModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    EditorScreens screens = theatre.editor();
                    EditorModel model = screens.model(begin.apply(theatre));
                    Screen screen = screens.screen(model);
                    then.accept(model);
                    Parent shown = screen.view();
                    return shown;
                });
    }

    private static EditorSession copy(Theatre theatre, String id, String title) {
        return theatre.program().editing().copyOf(theatre.routine(id), title);
    }

    private static EditorSession classic(Theatre theatre) {
        return copy(theatre, CLASSIC, "My classic");
    }

    private static EditorSession strength(Theatre theatre) {
        return copy(theatre, "keep-away-strength", "My exercises");
    }

    private static void lastExercise(EditorModel model) {
        model.routine()
                .steps()
                .filter(Step.Strengthen.class::isInstance)
                .findFirst()
                .ifPresent(step -> model.showStep(step.id()));
    }

    private static EditorSession broken(Theatre theatre) {
        EditorSession session = classic(theatre);
        Step hold = Blocks.step(session.routine(), "hold");
        Step longer = new Step.Hold(hold.card(), 20, new Pressure(4, 9, 10));
        session.apply(new RoutineEdit.ChangeStep(longer, Field.BREATHS, Optional.empty(), false));
        session.apply(new RoutineEdit.RemoveStep("finish"));
        return session;
    }

    private static EditorSession big(Theatre theatre) {
        EditorSession session = classic(theatre);
        for (int i = 0; i < MANY; i++) {
            Routine now = session.routine();
            session.apply(new RoutineEdit.AddBlock(1, Blocks.copyOf(now.blocks().get(1), now)));
        }
        return session;
    }

    private static EditorSession wordy(Theatre theatre) {
        EditorSession session = classic(theatre);
        session.apply(new RoutineEdit.SetText(HeadText.TITLE, LONG));
        session.apply(new RoutineEdit.SetText(HeadText.SUMMARY, (LONG + ". ").repeat(4)));
        return session;
    }

    private static EditorSession rightToLeft(Theatre theatre) {
        EditorSession session = classic(theatre);
        session.apply(new RoutineEdit.SetText(HeadText.TITLE, "شحرير عقد الظهر 🎾 مع كرة تنس"));
        session.apply(
                new RoutineEdit.SetText(HeadText.SUMMARY, "כדור טניס 🎾 בין השכמות, על הרצפה."));
        return session;
    }
}
