package app.unknot.ui.settings;

import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.Tone;
import app.unknot.i18n.Messages;
import app.unknot.service.SoundStatus;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The part of the settings about what is heard, each of it with a try.
final class SoundCard extends VBox {
    static final String HEAR = "hear-voice";
    static final String TONE = "hear-";

    private final SoundModel model;
    private final Messages messages;
    private final VBox voices = new VBox();
    private final Label inUse = Labels.muted("");

    SoundCard(SoundModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add(StyleClass.CARD);
        getChildren()
                .setAll(
                        Labels.heading(messages.text("settings.sound")),
                        voice(),
                        row("pace", stepper("pace", model.pace(), false)),
                        row("talk", segments("talk", Talk.values(), model.talk(), model::choose)),
                        row(
                                "breath",
                                segments(
                                        "breath",
                                        BreathGuide.values(),
                                        model.breath(),
                                        model::choose)),
                        row("voice-volume", stepper("voice-volume", model.voiceVolume(), true)),
                        row("tone-volume", stepper("tone-volume", model.toneVolume(), true)),
                        row("lean", lean()),
                        tones());
        model.statusProperty().subscribe(this::show);
    }

    private VBox voice() {
        Button hear =
                Buttons.withKey(
                        messages.text("settings.voice.hear"),
                        Feather.PLAY,
                        "",
                        () -> model.hear(messages.text("settings.voice.sample")));
        hear.setId(HEAR);
        voices.getStyleClass().add("setting-words");
        VBox part = new VBox(SettingRow.words(messages, "voice"), voices, inUse, hear);
        part.getStyleClass().add("setting");
        return part;
    }

    private void show(SoundStatus status) {
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        status.voices().forEach(id -> all.add(Optional.of(id)));
        Segments<Optional<String>> choice =
                new Segments<>(
                        messages.text("settings.voice"), all, this::name, model::chooseVoice);
        choice.setId("voice");
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        choice.valueProperty().bind(model.voice());
        voices.getChildren().setAll(choice);
        inUse.setText(inUse(status));
    }

    private String name(Optional<String> id) {
        return id.map(this::name).orElseGet(() -> messages.text("settings.voice.automatic"));
    }

    private String name(String id) {
        String key = "voice." + id;
        return messages.has(key) ? messages.text(key) : id;
    }

    private String inUse(SoundStatus status) {
        if (!status.isKnown()) {
            return messages.text("settings.voice.looking");
        }
        String reason = status.voice().reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("voice.use." + reason, status.voice().id().map(this::name).orElse(""));
    }

    private Stepper stepper(String key, SteppedNumber number, boolean isPercent) {
        Stepper stepper =
                new Stepper(
                        messages.text("settings." + key),
                        number,
                        value ->
                                isPercent
                                        ? messages.text("settings.percent", value)
                                        : Integer.toString(value));
        stepper.setId(key);
        return stepper;
    }

    private <E extends Enum<E>> Segments<E> segments(
            String key, E[] values, ObservableValue<E> value, Consumer<E> onChosen) {
        Segments<E> segments =
                new Segments<>(
                        messages.text("settings." + key),
                        List.of(values),
                        each ->
                                messages.text(
                                        "settings."
                                                + key
                                                + "."
                                                + each.name().toLowerCase(Locale.ROOT)),
                        onChosen);
        segments.setId(key);
        segments.valueProperty().bind(value);
        return segments;
    }

    private Segments<Boolean> lean() {
        Segments<Boolean> lean =
                new Segments<>(
                        messages.text("settings.lean"),
                        List.of(false, true),
                        on -> messages.text(on ? "settings.lean.on" : "settings.lean.off"),
                        model::chooseLean);
        lean.setId("lean");
        lean.valueProperty().bind(model.leansToSide());
        return lean;
    }

    private VBox tones() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choices");
        for (Tone tone : Tone.values()) {
            String word = tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Button play =
                    Buttons.withKey(
                            messages.text("tone." + word),
                            Feather.PLAY,
                            "",
                            () -> model.play(tone));
            play.setId(TONE + word);
            row.getChildren().add(play);
        }
        VBox part = new VBox(SettingRow.words(messages, "tones"), row);
        part.getStyleClass().add("setting");
        return part;
    }

    private Beside row(String key, Region control) {
        return SettingRow.of(messages, key, control);
    }
}
