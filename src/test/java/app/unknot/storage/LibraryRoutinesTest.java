package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.RoutineFiles;
import app.unknot.storage.content.BuiltInContent;
import org.junit.jupiter.api.Test;

/// What comes with the program is handed on as it is.
class LibraryRoutinesTest {
    private final RoutineFiles routines = new MemoryStore().open().routines();
    private final BuiltInContent content = new BuiltInContent();

    @Test
    void handOnEverythingThatComesWithTheProgram() {
        assertThat(routines.builtIn()).isEqualTo(content.builtIn()).isNotEmpty();
        assertThat(routines.catalogue().body().areas()).isNotEmpty();
        assertThat(routines.catalogue()).isSameAs(routines.catalogue());
        assertThat(routines.stopWords()).isEqualTo(content.stopWords());
        assertThat(routines.firstWeek()).isEqualTo(content.firstWeek()).isNotNull();
        assertThat(routines.progressLimits()).isEqualTo(content.progressLimits()).isNotNull();
        assertThat(routines.careLimits()).isEqualTo(content.careLimits()).isNotNull();
        assertThat(routines.health()).isEqualTo(content.health()).isNotNull();
    }
}
