package app.unknot.storage;

import static app.unknot.storage.JsonlProgressTest.loaded;
import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.full;
import static app.unknot.storage.SessionSamples.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.StepRecord;
import app.unknot.service.LibraryFinding;
import app.unknot.service.LibraryFinding.What;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sessions into whose lines somebody has written by hand.
class LinesInPartTest {
    private static final String NAME = "progress/this-pc/2026-11.jsonl";

    private final MemoryStore store = new MemoryStore();
    private final Path own = store.folder.library().resolve(NAME);

    LinesInPartTest() {
        store.put(store.folder.device(), "this-pc\n");
        store.put(store.folder.marker(), "{}");
    }

    private Loaded<List<SessionRecord>> withLine(String from, String to) {
        String line = line(full());
        assertThat(line).contains(from);
        store.put(own, line.replace(from, to) + line(brief("other")));
        return loaded(store.open().progress());
    }

    private SessionRecord onlyPart(String from, String to, String wrong) {
        Loaded<List<SessionRecord>> found = withLine(from, to);
        assertThat(found.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Kind.LINES_IN_PART);
                    assertThat(notice.detail()).startsWith("line 1, column ").contains(wrong);
                });
        return found.value().stream()
                .filter(record -> record.id().equals("3f1c"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesOutAnAcheThatCannotBe() {
        SessionRecord found = onlyPart("\"easeBefore\":6", "\"easeBefore\":99", "easeBefore");

        assertThat(found.easeBefore()).isEmpty();
        assertThat(found.easeAfter()).contains(3);
        assertThat(found.steps()).hasSize(2);
    }

    /// So that no limit of a dose is passed over.
    @Test
    void countsAStepOfAnUnknownSideForBoth() {
        SessionRecord found = onlyPart("\"side\":\"left\"", "\"side\":\"top\"", "steps[1].side");

        assertThat(found.ballSeconds("left")).isEqualTo(45.7);
        assertThat(found.ballSeconds("right")).isEqualTo(45.7);
    }

    /// 412.3 s were lived, and the other step took 60 of them.
    @Test
    void givesAStepOfAnUnknownLengthWhatIsLeft() {
        SessionRecord found = onlyPart("\"seconds\":45.7", "\"seconds\":-45", "seconds");

        assertThat(found.ballSeconds("left")).isEqualTo(412.3 - 60);
        assertThat(found.ballSeconds("right")).isZero();
    }

    /// Only what may be left out is left out without a word.
    @Test
    void namesALineOfANewerVersionThatItUnderstandsTooLittleOf() {
        String newer = line(full()).replace("\"schema\":1,", "\"schema\":9,");
        store.put(own, newer.replace("\"easeAfter\":3", "\"easeAfter\":\"fine\""));
        assertThat(loaded(store.open().progress()).notices()).isEmpty();

        store.put(own, newer.replace("\"stopped\"", "\"flew\""));
        Loaded<List<SessionRecord>> found = loaded(store.open().progress());
        assertThat(found.value()).hasSize(1);
        assertThat(found.notices()).extracting(Notice::kind).containsExactly(Kind.LINES_IN_PART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-40", "999999999", "\"long\"", "null"})
    void addsUpTheStepsWhereTheLengthCannotBe(String length) {
        SessionRecord found =
                onlyPart("\"livedSeconds\":412.3", "\"livedSeconds\":" + length, "livedSeconds");

        assertThat(found.lived()).isEqualTo(60 + 45.7);
        assertThat(found.planned()).isEqualTo(720);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"plannedSeconds\":720 | \"plannedSeconds\":-1",
                "\"ending\":\"stopped\" | \"ending\":\"exploded\"",
                "\"pattern\":\"calm-4-6\" | \"pattern\":4",
                "\"title\": | \"title\":5.5,\"was\":",
                "\"ball\":true | \"ball\":\"yes\"",
                "\"breaths\":4 | \"breaths\":4.5",
                "\"seconds\":45.7 | \"seconds\":-45",
            })
    void keepsTheRest(String from, String to) {
        Loaded<List<SessionRecord>> found = withLine(from, to);

        assertThat(found.value()).extracting(SessionRecord::id).contains("3f1c", "other");
        assertThat(found.notices()).extracting(Notice::kind).containsExactly(Kind.LINES_IN_PART);
        assertThat(found.value().stream().flatMap(record -> record.steps().stream()))
                .extracting(StepRecord::area)
                .contains("between-shoulder-blades");
    }

    @Test
    void takesASessionOfAnUnknownEndForAnInterruptedOne() {
        assertThat(onlyPart("\"stopped\"", "\"exploded\"", "ending").ending())
                .isEqualTo(Ending.CLOSED);
    }

    /// Without them there is nothing to say of it.
    @ParameterizedTest
    @ValueSource(strings = {"\"id\":\"3f1c\"", "\"routine\":\"classic-floor\"", "\"revision\":1"})
    void countsNoLineWithoutItsVeryOwn(String field) {
        Loaded<List<SessionRecord>> found = withLine(field + ",", "");

        assertThat(found.value()).extracting(SessionRecord::id).containsExactly("other");
        assertThat(found.notices()).extracting(Notice::kind).containsExactly(Kind.LINES_KEPT);
    }

    @Test
    void tellsBothOfLinesThatCannotBeReadAndOfThoseInPart() {
        String line = line(full());
        store.put(own, "{\n" + line.replace("\"easeAfter\":3", "\"easeAfter\":-3"));

        Loaded<List<SessionRecord>> found = loaded(store.open().progress());

        assertThat(found.value()).hasSize(1);
        assertThat(found.notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.LINES_KEPT, Kind.LINES_IN_PART);
        assertThat(store.open().care().examine())
                .extracting(LibraryFinding::what)
                .contains(What.UNREADABLE_LINES, What.LINES_IN_PART);
    }

    /// As a sync tool leaves them when one of two copies was changed by hand.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void prefersTheWholeLineOfTheTwo(boolean isWholeFirst) {
        for (int ache = 11; ache < 60; ache++) {
            String whole = line(full());
            String part = whole.replace("\"easeBefore\":6", "\"easeBefore\":" + ache);
            store.put(own, isWholeFirst ? whole + part : part + whole);

            assertThat(loaded(store.open().progress()).value())
                    .singleElement()
                    .satisfies(found -> assertThat(found.easeBefore()).contains(6));
        }
    }

    @Test
    void amendsSuchASessionAndLeavesItsLineAsItIs() throws StoreException {
        String byHand = line(full()).replace("\"easeBefore\":6", "\"easeBefore\":99");
        store.put(own, byHand);
        var progress = store.open().progress();
        SessionRecord found = loaded(progress).value().getFirst();

        progress.append(found.withNote("mine").withEase(Optional.of(7), Optional.of(2)));

        assertThat(store.text(own)).startsWith(byHand);
        assertThat(loaded(store.open().progress()).value())
                .singleElement()
                .satisfies(now -> {
                    assertThat(now.easeBefore()).contains(7);
                    assertThat(now.note()).contains("mine");
                });
    }
}
