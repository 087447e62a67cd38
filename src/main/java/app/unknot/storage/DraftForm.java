package app.unknot.storage;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Guidance;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.Talk;
import app.unknot.service.SessionDraft;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// An unfinished session as a JSON document. Times are exact to the nanosecond, as the position in
/// the plan follows from them.
final class DraftForm {
    private static final Map<String, Side> SIDES = JsonValues.words(Side.class);

    private static final Map<String, Talk> TALKS = JsonValues.words(Talk.class);
    private static final Map<String, BreathGuide> GUIDES = JsonValues.words(BreathGuide.class);

    private DraftForm() {}

    static ObjectNode write(SessionDraft draft) {
        ObjectNode root = JsonLayout.object();
        root.put(Schema.FIELD, FileForms.DRAFT.current());
        root.put("record", draft.record());
        root.put("revision", draft.revision());
        root.put("routine", draft.routine());
        write(draft.choices(), root.putObject("choices"));
        var edits = root.putArray("edits");
        draft.edits().forEach(edit -> EditForm.write(edit, edits.addObject()));
        root.put("elapsed", draft.elapsed().toString());
        root.put("started", draft.started().toString());
        draft.easeBefore().ifPresent(ease -> root.put("easeBefore", ease));
        return root;
    }

    private static void write(SessionChoices choices, ObjectNode node) {
        var sides = node.putArray("sides");
        choices.sides().sides().forEach(side -> sides.add(side.name().toLowerCase(Locale.ROOT)));
        node.put("extraPlacing", choices.extraPlacing().toString());
        node.put("pattern", choices.pattern());
        node.put("pace", choices.pace());
        choices.holdCap().ifPresent(cap -> node.put("holdCap", cap.toString()));
        Guidance guidance = choices.guidance();
        node.put("talk", guidance.talk().name().toLowerCase(Locale.ROOT));
        node.put("breathGuide", guidance.breath().name().toLowerCase(Locale.ROOT));
        node.put("eyesFree", guidance.eyesFree());
    }

    /// The draft in a document.
    ///
    /// @throws DamageException also for a newer form: half an understood position is none
    static SessionDraft read(JsonDocument document) throws DamageException {
        JsonValues values = FileForms.DRAFT.migrated(document).values();
        values.whole(Schema.FIELD, 1, FileForms.DRAFT.current());
        List<PlanEdit> edits = new ArrayList<>();
        for (JsonValues edit : values.objects("edits")) {
            edits.add(EditForm.read(edit));
        }
        return new SessionDraft(
                values.text("record"),
                values.whole("revision", 0, Integer.MAX_VALUE),
                values.text("routine"),
                choices(values.object("choices")),
                edits,
                values.duration("elapsed"),
                values.moment("started"),
                values.optional("easeBefore", name -> values.whole(name, 0, 10)));
    }

    private static SessionChoices choices(JsonValues values) throws DamageException {
        return new SessionChoices(
                sides(values),
                values.duration("extraPlacing"),
                values.text("pattern"),
                values.whole("pace", 1, 1_000),
                values.optional("holdCap", values::duration),
                guidance(values));
    }

    /// A draft of before there was a choice has what there was then: the words.
    private static Guidance guidance(JsonValues values) throws DamageException {
        return new Guidance(
                values.or(Talk.FULL, "talk", name -> values.word(name, TALKS)),
                values.or(BreathGuide.WORDS, "breathGuide", name -> values.word(name, GUIDES)),
                values.or(false, "eyesFree", values::flag));
    }

    private static SideChoice sides(JsonValues values) throws DamageException {
        List<Side> sides = new ArrayList<>();
        for (String word : values.texts("sides")) {
            Optional.ofNullable(SIDES.get(word)).ifPresent(sides::add);
        }
        try {
            return new SideChoice(sides);
        } catch (IllegalArgumentException e) {
            throw values.wrong("sides", "left, right or both of them in a list");
        }
    }
}
