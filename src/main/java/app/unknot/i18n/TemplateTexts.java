package app.unknot.i18n;

import app.unknot.domain.editing.TemplateLine;
import app.unknot.domain.editing.TemplateWords;
import app.unknot.domain.routine.Position;

/// The words of the message bundle that new routines begin with. Braces belong to the bundle, so
/// that the places of a line stand between other signs there.
public final class TemplateTexts implements TemplateWords {
    private final Messages messages;

    public TemplateTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String line(TemplateLine line, Position position, String direction) {
        String end =
                switch (line.varies()) {
                    case NOT -> "";
                    case BY_POSITION -> "." + position.id();
                    case BY_SURFACE -> "." + position.surface().id();
                    case BY_DIRECTION -> "." + direction;
                };
        return messages.text("template.line." + line.id() + end)
                .replace('<', '{')
                .replace('>', '}');
    }

    @Override
    public String title(String kind) {
        return messages.text("template.title." + kind);
    }

    @Override
    public String instruction(String kind) {
        return messages.text("template.instruction." + kind);
    }

    @Override
    public Repetition repetition() {
        return new Repetition(
                messages.text("template.repetition.effort"),
                messages.text("template.repetition.release"),
                messages.text("template.repetition.last"));
    }

    @Override
    public Opening opening() {
        return new Opening(
                messages.text("template.opening.title"),
                messages.text("template.opening.summary"),
                messages.text("template.opening.for-whom"),
                messages.text("template.opening.equipment"),
                messages.text("template.opening.warning"));
    }

    @Override
    public String area(String id) {
        return messages.text("area." + id + ".name");
    }
}
