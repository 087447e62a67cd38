package app.unknot.storage;

import app.unknot.domain.advice.CheckWish;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import app.unknot.service.SoundSettings;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.JsonValues.Reading;
import app.unknot.storage.json.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings as fields of a JSON document. What is left out has its default.
final class SettingsForm {
    private static final String THEME = "theme";
    private static final String PATTERN = "pattern";
    private static final String TEXT_SIZE = "textSize";
    private static final String MOTION = "motion";
    private static final String EXTRA_PLACING = "extraPlacingSeconds";
    private static final String PACE = "pace";
    private static final String SOUND = "sound";
    private static final String FAVOURITES = "favourites";
    private static final String WEEKLY_GOAL = "weeklyGoal";
    private static final String CHECKS = "movementChecks";
    private static final String CHECKS_PUT_OFF = "movementChecksPutOff";

    private static final Map<String, Theme> THEMES = JsonValues.words(Theme.class);
    private static final Map<String, MotionChoice> MOTIONS = JsonValues.words(MotionChoice.class);
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private final JsonValues values;
    private final boolean lenient;

    private SettingsForm(JsonValues values, boolean lenient) {
        this.values = values;
        this.lenient = lenient;
    }

    /// The number of the form in which the document is written, from 1.
    static int schema(JsonDocument document) throws DamageException {
        return document.values().whole(Schema.FIELD, 1, Integer.MAX_VALUE);
    }

    /// The settings in a document.
    ///
    /// @throws DamageException when a value is of the wrong kind or out of its range; in a newer
    ///   form such a value counts as left out instead
    static Settings read(JsonDocument document) throws DamageException {
        return read(document, FileForms.SETTINGS);
    }

    /// The same of settings that have had these forms.
    static Settings read(JsonDocument document, Schema forms) throws DamageException {
        boolean isNewer = schema(document) > forms.current();
        return new SettingsForm(forms.migrated(document).values(), isNewer).read();
    }

    private Settings read() throws DamageException {
        Settings none = Settings.DEFAULT;
        return new Settings(
                or(none.theme(), THEME, name -> values.word(name, THEMES)),
                or(none.pattern(), PATTERN, values::text),
                or(none.textSize(), TEXT_SIZE, name -> values.whole(name, 100, 200)),
                or(none.motion(), MOTION, name -> values.word(name, MOTIONS)),
                or(none.extraPlacing(), EXTRA_PLACING, this::seconds),
                or(none.pace(), PACE, name -> values.whole(name, 110, 170)),
                or(none.sound(), SOUND, this::sound),
                or(none.favourites(), FAVOURITES, name -> Set.copyOf(values.texts(name))),
                or(none.weeklyGoal(), WEEKLY_GOAL, name -> values.whole(name, 0, 7)),
                new CheckWish(
                        or(none.checks().isOffered(), CHECKS, values::flag),
                        or(
                                none.checks().putOff(),
                                CHECKS_PUT_OFF,
                                name -> Optional.of(values.date(name)))));
    }

    /// Puts the settings into an object, whose other fields stay as they are.
    static void write(Settings settings, ObjectNode root) {
        root.put(Schema.FIELD, FileForms.SETTINGS.current());
        root.put(THEME, settings.theme().name().toLowerCase(Locale.ROOT));
        root.put(PATTERN, settings.pattern());
        root.put(TEXT_SIZE, settings.textSize());
        root.put(MOTION, settings.motion().name().toLowerCase(Locale.ROOT));
        BigDecimal nanos = BigDecimal.valueOf(settings.extraPlacing().toNanos());
        root.put(EXTRA_PLACING, JsonLayout.plain(nanos.divide(NANOS, 9, RoundingMode.UNNECESSARY)));
        root.put(PACE, settings.pace());
        SoundSettingsForm.write(settings.sound(), root.withObjectProperty(SOUND));
        root.remove(WEEKLY_GOAL);
        if (settings.weeklyGoal() != Settings.USUAL_GOAL) {
            root.put(WEEKLY_GOAL, settings.weeklyGoal());
        }
        write(settings.checks(), root);
        root.remove(FAVOURITES);
        if (!settings.favourites().isEmpty()) {
            ArrayNode favourites = root.putArray(FAVOURITES);
            settings.favourites().stream().sorted().forEach(favourites::add);
        }
    }

    private static void write(CheckWish checks, ObjectNode root) {
        root.remove(List.of(CHECKS, CHECKS_PUT_OFF));
        if (!checks.isOffered()) {
            root.put(CHECKS, false);
        }
        checks.putOff().ifPresent(day -> root.put(CHECKS_PUT_OFF, day.toString()));
    }

    /// The settings as an object of their own.
    static ObjectNode written(Settings settings) {
        ObjectNode root = JsonLayout.object();
        write(settings, root);
        return root;
    }

    private SoundSettings sound(String name) throws DamageException {
        return SoundSettingsForm.read(values.object(name), lenient);
    }

    private Duration seconds(String name) throws DamageException {
        return Duration.ofNanos(values.number(name, 60).multiply(NANOS).longValue());
    }

    private <T> T or(T otherwise, String name, Reading<T> reading) throws DamageException {
        try {
            return values.or(otherwise, name, reading);
        } catch (DamageException e) {
            if (lenient) {
                return otherwise;
            }
            throw e;
        }
    }
}
