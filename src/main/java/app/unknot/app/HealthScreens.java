package app.unknot.app;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.routine.Catalogue;
import app.unknot.service.HealthCheck;
import app.unknot.service.SessionService;
import app.unknot.ui.common.EmergencyWords;
import app.unknot.ui.common.Screen;
import app.unknot.ui.health.HealthModel;
import app.unknot.ui.health.HealthView;
import app.unknot.ui.settings.HealthCard;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the health check and what leads to it, where there is one.
final class HealthScreens {
    private final Program program;

    HealthScreens(Program program) {
        this.program = program;
    }

    /// Whether somebody is here for the first time, who is asked before anything else.
    boolean isNew() {
        return program.service().health().filter(HealthCheck::isNew).isPresent();
    }

    /// @param country code of where the person is
    HealthModel model(HealthCheck check, String country, Runnable onDone) {
        return new HealthModel(
                check,
                program.messages(),
                new HealthModel.Around(
                        drawn().flatMap(field -> field.parts().stream())
                                .map(BodyPart::area)
                                .distinct()
                                .toList(),
                        country,
                        this::breatheAsAllowed,
                        onDone));
    }

    /// Whom to call where this computer is.
    EmergencyWords emergency() {
        return new EmergencyWords(
                program.messages(), program.service().library().health(), country());
    }

    private static String country() {
        return Locale.getDefault().getCountry();
    }

    Optional<Screen> check(Runnable onDone) {
        return program.service().health().map(check -> view(model(check, country(), onDone)));
    }

    HealthView view(HealthModel model) {
        return new HealthView(model, drawn().toList(), program.pictures());
    }

    /// The whole body; what isn't drawn on it never gets a ball.
    private Stream<BodyField> drawn() {
        return Stream.of(DiagramView.BACK, DiagramView.FRONT)
                .map(view ->
                        BodyFields.of(
                                view,
                                program.pictures().picture(view.id()),
                                catalogue().body().areas()));
    }

    Optional<HealthCard> card(Runnable onOpen) {
        return program.service()
                .health()
                .map(check -> new HealthCard(check, program.messages(), onOpen));
    }

    /// Begins with the easy way to breathe where the answers ask for one; another can be chosen
    /// later.
    private void breatheAsAllowed(HealthAnswers answers) {
        SessionService service = program.service();
        String usual = catalogue().defaultPattern();
        service.library()
                .health()
                .allowance(answers)
                .effect()
                .pattern()
                .ifPresent(easy ->
                        service.preferences()
                                .update(now ->
                                        now.pattern().equals(usual) ? now.withPattern(easy) : now));
    }

    private Catalogue catalogue() {
        return program.service().library().catalogue();
    }
}
