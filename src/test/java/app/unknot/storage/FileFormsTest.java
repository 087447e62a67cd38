package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Schema;
import app.unknot.storage.routine.CheckedRoutine;
import app.unknot.storage.routine.RoutineCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// Files of every form that there has been, frozen as they were written then. `forms/KIND/N` has
/// those of the form N; beside each one that is not of the newest form, its name with `.next` has
/// the same in the form after it, byte by byte. None of them is ever changed or deleted.
class FileFormsTest {
    private static final String NEXT = ".next.json";
    private static final RoutineCheck CHECK =
            new RoutineCheck(
                    new BuiltInContent()
                            .catalogue().body().areas().stream()
                                    .map(area -> area.id())
                                    .collect(Collectors.toSet()));

    /// One frozen file.
    record Frozen(Schema schema, int form, Path file) {
        JsonDocument document() throws Exception {
            return JsonDocument.parse(Files.readAllBytes(file));
        }

        @Override
        public String toString() {
            return schema.kind() + "/" + form + "/" + file.getFileName();
        }
    }

    private static Path folder(Schema schema, int form) {
        return folder().resolve(schema.kind()).resolve(String.valueOf(form));
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(FileFormsTest.class.getResource("forms")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Frozen> files(Schema schema, int form) throws IOException {
        try (Stream<Path> files = Files.list(folder(schema, form))) {
            return files.filter(file -> !file.toString().endsWith(NEXT))
                    .sorted()
                    .map(file -> new Frozen(schema, form, file))
                    .toList();
        }
    }

    static List<Frozen> all() throws IOException {
        List<Frozen> all = new ArrayList<>();
        for (Schema schema : FileForms.all()) {
            for (int form = 1; form <= schema.current(); form++) {
                all.addAll(files(schema, form));
            }
        }
        return all;
    }

    static List<Frozen> older() throws IOException {
        return all().stream().filter(frozen -> frozen.form() < frozen.schema().current()).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /// Whoever makes a new form has to freeze files of it here, and of the way to it.
    @Test
    void everyFormOfEveryKindIsFrozen() throws IOException {
        assertThat(names(folder()))
                .containsExactlyInAnyOrderElementsOf(
                        FileForms.all().stream().map(Schema::kind).toList());
        for (Schema schema : FileForms.all()) {
            List<String> forms =
                    IntStream.rangeClosed(1, schema.current()).mapToObj(String::valueOf).toList();
            assertThat(names(folder().resolve(schema.kind())))
                    .as(schema.kind())
                    .containsExactlyInAnyOrderElementsOf(forms);
            for (int form = 1; form <= schema.current(); form++) {
                assertThat(files(schema, form)).as("%s %d", schema.kind(), form).isNotEmpty();
            }
        }
        assertThat(files(FileForms.ROUTINE, 1)).hasSizeGreaterThanOrEqualTo(4);
    }

    /// To write what comes out: `-Dunknot.test.write=FOLDER`.
    @ParameterizedTest
    @MethodSource("older")
    void becomesTheNextForm(Frozen frozen) throws Exception {
        JsonDocument document = frozen.document();
        ObjectNode before = document.copy();
        String name = frozen.file().getFileName().toString().replace(".json", NEXT);

        byte[] page = JsonLayout.page(frozen.schema().next(document.root()));

        String write = System.getProperty("unknot.test.write", "");
        if (!write.isEmpty()) {
            Files.write(Path.of(write, name), page);
        }
        assertThat(document.root()).isEqualTo(before);
        assertThat(new String(page, UTF_8))
                .isEqualTo(Files.readString(frozen.file().resolveSibling(name)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isOfTheFormThatItStandsFor(Frozen frozen) throws Exception {
        ObjectNode root = frozen.document().root();

        assertThat(Schema.number(root)).isEqualTo(frozen.form());
        assertThat(frozen.schema().isNewer(root)).isFalse();
        assertThat(frozen.schema().isOlder(root))
                .isEqualTo(frozen.form() < frozen.schema().current());
        assertThat(Schema.number(frozen.schema().migrated(root)))
                .isEqualTo(frozen.schema().current());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStillRead(Frozen frozen) throws Exception {
        JsonDocument document = frozen.document();
        switch (frozen.schema().kind()) {
            case "routine" -> {
                CheckedRoutine checked = CHECK.check(Files.readAllBytes(frozen.file()));
                assertThat(checked.routine()).isPresent();
                assertThat(checked.isNewer()).isFalse();
                assertThat(checked.content()).contains(frozen.schema().migrated(document.root()));
            }
            case "settings" ->
                    assertThatCode(() -> SettingsForm.read(document)).doesNotThrowAnyException();
            case "session" -> assertThat(SessionLine.read(document)).isPresent();
            case "knot" -> assertThat(KnotLine.read(document)).isPresent();
            case "next-day" -> assertThat(NextDayLine.read(document)).isPresent();
            case "self-check" -> assertThat(SelfCheckLine.read(document)).isPresent();
            case "health" ->
                    assertThatCode(() -> HealthForm.read(document)).doesNotThrowAnyException();
            case "draft" ->
                    assertThatCode(() -> DraftForm.read(document)).doesNotThrowAnyException();
            case "routine-draft" ->
                    assertThat(RoutineDraftForm.read("draft", document).isNew()).isTrue();
            case "library" ->
                    assertThat(document.values().text("format")).isEqualTo("unknot-library");
            case "backup" ->
                    assertThat(BackupFile.read("a.zip", zipped(frozen.file()), 1).reason())
                            .isEqualTo("daily");
            default -> throw new AssertionError("Nobody reads " + frozen);
        }
    }

    private static byte[] zipped(Path manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("backup.json"));
            zip.write(Files.readAllBytes(manifest));
        }
        return bytes.toByteArray();
    }
}
