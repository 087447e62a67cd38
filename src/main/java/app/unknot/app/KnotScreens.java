package app.unknot.app;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.SpotFinder;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.routine.Routine;
import app.unknot.ui.common.Screen;
import app.unknot.ui.knot.KnotModel;
import app.unknot.ui.knot.KnotView;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Makes the screen of the knots, and what can be pointed at on each view of the body.
final class KnotScreens {
    /// The close-ups on which there is room to choose. Below the skull there is none: the balls of
    /// both sides lie next to each other there, held by the spine between them.
    private static final List<DiagramView> VIEWS =
            List.of(
                    DiagramView.UPPER_BACK,
                    DiagramView.HIP,
                    DiagramView.CHEST,
                    DiagramView.FOREARM_OUTER,
                    DiagramView.FOREARM_INNER,
                    DiagramView.FOOT);

    private KnotScreens() {}

    static KnotModel model(Program program, BiConsumer<Routine, Knot> onWork) {
        return new KnotModel(
                program.service().knots(), program.messages(), finders(program), onWork);
    }

    static Screen knots(Program program, BiConsumer<Routine, Knot> onWork) {
        return knots(program, model(program, onWork));
    }

    static Screen knots(Program program, KnotModel model) {
        return new KnotView(model, program.pictures());
    }

    private static BodyChart body(Program program) {
        return program.service().library().catalogue().body();
    }

    private static List<SpotFinder> finders(Program program) {
        return VIEWS.stream()
                .map(view ->
                        BodyFields.spots(
                                view, program.pictures().picture(view.id()), body(program)))
                .toList();
    }

    /// The views of the body map: both whole bodies and the upper back.
    static List<BodyField> fields(Program program) {
        return Stream.of(DiagramView.BACK, DiagramView.FRONT, DiagramView.UPPER_BACK)
                .map(view ->
                        BodyFields.of(
                                view, program.pictures().picture(view.id()), body(program).areas()))
                .toList();
    }
}
