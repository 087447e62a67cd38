package app.unknot.ui.safety;

import java.util.List;

/// A piece of free software that Unknot is built on.
///
/// @param licence its usual short name
public record Library(String name, String licence) {
    /// Everything that comes with the program, by name.
    static final List<Library> ALL =
            List.of(
                    new Library("AtlantaFX", "MIT"),
                    new Library("dbus-java", "MIT"),
                    new Library("Feather icons", "MIT"),
                    new Library("Ikonli", "Apache-2.0"),
                    new Library("Jackson", "Apache-2.0"),
                    new Library("Logback", "EPL-2.0 or LGPL-2.1"),
                    new Library("OpenJDK", "GPL-2.0 with Classpath Exception"),
                    new Library("OpenJFX", "GPL-2.0 with Classpath Exception"),
                    new Library("SLF4J", "MIT"));
}
