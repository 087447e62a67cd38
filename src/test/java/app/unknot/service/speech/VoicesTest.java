package app.unknot.service.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.service.VoiceInUse;
import app.unknot.testkit.LogLines;
import app.unknot.testkit.ScriptedVoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final Utterance LINE = new Utterance("Breathe in.", Locale.US, 130);

    private final LogLines log = LogLines.ofWarnings();
    private final ScriptedVoice german = ScriptedVoice.speaking("german", "de");
    private final ScriptedVoice first = ScriptedVoice.speaking("first", "en");
    private final ScriptedVoice second = ScriptedVoice.speaking("second", "en");

    @AfterEach
    void endLog() {
        log.close();
    }

    @Test
    void takesTheFirstThatKnowsTheLanguage() throws Exception {
        Voices voices = new Voices(List.of(german, first, second));

        assertThat(voices.render(LINE).key().engine()).isEqualTo("first");
        assertThat(voices.inUse(Locale.US))
                .isEqualTo(new VoiceInUse(Optional.of("first"), VoiceInUse.Reason.AUTOMATIC));
        assertThat(voices.knowing(Locale.US)).containsExactly("first", "second");
    }

    @Test
    void takesTheChosenOneAndPassesOverOneThatIsNotThere() {
        Voices voices = new Voices(List.of(german, first, second));

        voices.choose(Optional.of("second"));
        assertThat(voices.inUse(Locale.US))
                .isEqualTo(new VoiceInUse(Optional.of("second"), VoiceInUse.Reason.CHOSEN));
        voices.choose(Optional.of("german"));
        assertThat(voices.inUse(Locale.US))
                .isEqualTo(new VoiceInUse(Optional.of("first"), VoiceInUse.Reason.CHOSEN_ABSENT));
    }

    @Test
    void startsOneThatDiesAgainOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        ScriptedVoice frail =
                new ScriptedVoice(
                        "frail",
                        "en",
                        line -> {
                            if (calls.incrementAndGet() == 1) {
                                throw new VoiceException(Blame.VOICE, "died");
                            }
                            return Pcm.of(new float[7]);
                        });

        assertThat(new Voices(List.of(frail, second)).render(LINE).sound().size()).isEqualTo(7);
        assertThat(frail.closed()).isOne();
        assertThat(second.asked()).isEmpty();
    }

    @Test
    void putsTheNextInItsPlaceWhenItDiesAgain() throws Exception {
        ScriptedVoice dead = ScriptedVoice.dead("dead", "en");
        Voices voices = new Voices(List.of(dead, second));

        assertThat(voices.render(LINE).key().engine()).isEqualTo("second");
        voices.render(LINE);

        assertThat(dead.asked()).hasSize(2);
        assertThat(voices.inUse(Locale.US))
                .isEqualTo(new VoiceInUse(Optional.of("second"), VoiceInUse.Reason.OTHER_FAILED));
        voices.forgive();
        assertThat(voices.inUse(Locale.US).id()).contains("dead");
    }

    @Test
    void saysSoWhenNoneIsLeft() {
        Voices voices = new Voices(List.of(ScriptedVoice.dead("dead", "en")));

        assertThatThrownBy(() -> voices.render(LINE)).hasMessage("dead is dead");
        assertThatThrownBy(() -> voices.render(LINE)).hasMessage("No voice can speak");
        assertThat(voices.inUse(Locale.US))
                .isEqualTo(new VoiceInUse(Optional.empty(), VoiceInUse.Reason.ALL_FAILED));
        assertThat(voices.inUse(Locale.CHINA).reason()).isEqualTo(VoiceInUse.Reason.NONE_KNOWS);
    }

    @Test
    void anOddLineCostsNoVoice() {
        ScriptedVoice choosy =
                new ScriptedVoice(
                        "choosy",
                        "en",
                        line -> {
                            throw new VoiceException(Blame.LINE, "can't read it");
                        });
        Voices voices = new Voices(List.of(choosy, second));

        assertThatThrownBy(() -> voices.render(LINE)).hasMessage("can't read it");
        assertThat(choosy.asked()).hasSize(1);
        assertThat(voices.inUse(Locale.US).id()).contains("choosy");
    }
}
