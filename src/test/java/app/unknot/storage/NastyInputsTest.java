package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.health.HealthAnswers;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.json.DamageException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small files that were made to be hard, in `nasty/KIND`; their names say whether they are read or
/// refused. The guided search begins with them too, and what it finds becomes one of them.
class NastyInputsTest {
    private static final List<Kind> REFUSED =
            List.of(Kind.SET_ASIDE, Kind.LINES_KEPT, Kind.LINES_IN_PART, Kind.ROUTINE_UNPLAYABLE);

    /// What a file stands for.
    private enum Of {
        ROUTINE {
            @Override
            void read(byte[] content) throws DamageException {
                if (!ReaderPromises.routine(content)) {
                    throw DamageException.ofFile("no routine");
                }
            }

            @Override
            Path place(LibraryFolder folder) {
                return folder.routine("mine");
            }

            @Override
            List<Notice> load(LocalStore store) {
                return store.routines().own().orElseThrow().all().notices();
            }

            @Override
            void save(LocalStore store) throws StoreException {
                var own = store.routines().own().orElseThrow();
                own.save(store.routines().builtIn().getFirst().withId("other"));
            }
        },
        SETTINGS {
            @Override
            void read(byte[] content) throws DamageException {
                ReaderPromises.settings(content);
            }

            @Override
            Path place(LibraryFolder folder) {
                return folder.settings();
            }

            @Override
            List<Notice> load(LocalStore store) {
                return store.settings().load().notices();
            }

            @Override
            void save(LocalStore store) throws StoreException {
                store.settings().save(Settings.DEFAULT);
            }
        },
        LINE {
            @Override
            void read(byte[] content) throws DamageException {
                ReaderPromises.line(content);
            }
        },
        KNOT {
            @Override
            void read(byte[] content) throws DamageException {
                ReaderPromises.knot(content);
            }
        },
        HEALTH {
            @Override
            void read(byte[] content) throws DamageException {
                ReaderPromises.health(content);
            }

            @Override
            Path place(LibraryFolder folder) {
                return folder.health();
            }

            @Override
            List<Notice> load(LocalStore store) {
                return store.health().load().notices();
            }

            @Override
            void save(LocalStore store) throws StoreException {
                store.health().save(HealthAnswers.SKIPPED);
            }
        };

        abstract void read(byte[] content) throws DamageException;

        Path place(LibraryFolder folder) {
            return folder.month("this-pc", SessionSamples.NOVEMBER);
        }

        List<Notice> load(LocalStore store) {
            return store.progress().load().notices();
        }

        void save(LocalStore store) throws StoreException {
            store.progress().append(SessionSamples.brief("new"));
        }
    }

    /// One file.
    private record Nasty(Of of, Path file) {
        boolean isRefused() {
            return file.getFileName().toString().startsWith("refused-");
        }

        byte[] content() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String toString() {
            return of + " " + file.getFileName();
        }
    }

    static List<Nasty> all() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(NastyInputsTest.class.getResource("nasty")).toURI());
        List<Nasty> all = new ArrayList<>();
        for (Of of : Of.values()) {
            try (Stream<Path> files =
                    Files.list(folder.resolve(of.name().toLowerCase(Locale.ROOT)))) {
                files.sorted().forEach(file -> all.add(new Nasty(of, file)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadOrRefusedAsItsNameSays(Nasty nasty) throws IOException {
        byte[] content = nasty.content();

        if (nasty.isRefused()) {
            assertThatThrownBy(() -> nasty.of().read(content))
                    .isInstanceOfSatisfying(
                            DamageException.class, e -> assertThat(e.words()).isNotBlank());
        } else {
            assertThat(nasty.file().getFileName().toString()).startsWith("read-");
            assertThatCode(() -> nasty.of().read(content)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isNeverLost(Nasty nasty) throws IOException {
        byte[] content = nasty.content();
        MemoryStore store = new MemoryStore();
        store.put(store.folder.device(), "this-pc\n");
        store.put(store.folder.marker(), "{}");
        store.disk.put(nasty.of().place(store.folder), content);
        LocalStore open = store.open();

        List<Notice> notices = nasty.of().load(open);

        assertThat(isKept(content, store)).isTrue();
        if (nasty.isRefused()) {
            assertThat(notices).extracting(Notice::kind).containsAnyElementsOf(REFUSED);
        } else {
            // A routine with steps of another version is read, but can't be played.
            assertThat(notices)
                    .extracting(Notice::kind)
                    .doesNotContain(Kind.SET_ASIDE, Kind.LINES_KEPT, Kind.LINES_IN_PART);
        }
        try {
            nasty.of().save(open);
        } catch (StoreException e) {
            assertThat(e.notice().kind()).isEqualTo(Kind.NEWER);
            assertThat(isKept(content, store)).isTrue();
        }
        if (nasty.isRefused()) {
            assertThat(isKept(content, store)).isTrue();
        }
    }

    /// Whether some file still begins with all of it.
    private static boolean isKept(byte[] content, MemoryStore store) {
        return Stream.of(store.folder.library(), store.folder.state())
                .flatMap(folder -> store.disk.files(folder).stream())
                .map(store.disk::content)
                .anyMatch(kept ->
                        kept.length >= content.length
                                && Arrays.equals(
                                        kept, 0, content.length, content, 0, content.length));
    }
}
