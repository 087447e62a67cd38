package app.unknot;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may use whom: the table of the architecture, as data. Any package may use itself, the base
/// of Java and the annotations for null.
final class PackageTable {
    private static final String ROOT = "app.unknot";
    private static final List<String> BASE =
            List.of(
                    "java.io",
                    "java.lang",
                    "java.math",
                    "java.net",
                    "java.nio",
                    "java.security",
                    "java.text",
                    "java.time",
                    "java.util",
                    "org.jspecify.annotations");
    private static final List<String> DESKTOP = List.of("java.awt", "javax.imageio", "javax.sound");
    private static final List<String> OBSERVABLES =
            List.of("javafx.beans", "javafx.collections", "javafx.util");
    private static final List<String> SCREEN = List.of("javafx", "atlantafx", "org.kordamp");
    private static final String LOG = "org.slf4j";

    /// Which packages a row is about.
    private enum Scope {
        /// The named one.
        ALONE,
        /// The named one with all below it, which may use one another.
        WHOLE,
        /// Those directly below the named one, each with all below it; none may use another.
        EACH_BELOW
    }

    /// @param uses packages, each with all below it
    private record Row(String name, Scope scope, List<String> uses) {
        boolean holds(String packageName) {
            return switch (scope) {
                case ALONE -> packageName.equals(name);
                case WHOLE -> isWithin(packageName, name);
                case EACH_BELOW -> packageName.startsWith(name + ".");
            };
        }

        boolean allows(String from, String to) {
            return to.isEmpty() // a primitive type
                    || (scope == Scope.EACH_BELOW ? isWithin(to, below(from)) : holds(to))
                    || Stream.concat(BASE.stream(), uses.stream()).anyMatch(u -> isWithin(to, u));
        }

        private String below(String packageName) {
            int end = packageName.indexOf('.', name.length() + 1);
            return end < 0 ? packageName : packageName.substring(0, end);
        }
    }

    /// Of two rows that hold, the one with the longer name counts.
    private static final List<Row> ROWS =
            List.of(
                    // Main speaks to the person before anything is built, so it needs the words
                    // (i18n) besides the app, the commands and the platform, and it logs what
                    // nobody else caught.
                    row("", Scope.ALONE, own("app", "cli", "platform", "i18n"), List.of(LOG)),
                    row(
                            "app",
                            Scope.WHOLE,
                            own("domain", "service", "storage", "platform", "ui", "i18n"),
                            SCREEN,
                            DESKTOP,
                            List.of(LOG)),
                    // Commands print, so they need the words too.
                    row("cli", Scope.WHOLE, own("domain", "service", "app", "i18n")),
                    row("domain.body", Scope.WHOLE),
                    row("domain.breathing", Scope.WHOLE),
                    row("domain.time", Scope.WHOLE),
                    row("domain.sound", Scope.WHOLE),
                    row("domain.picture", Scope.WHOLE, own("domain.body")),
                    row("domain.routine", Scope.WHOLE, own("domain.body", "domain.breathing")),
                    row(
                            "domain.session",
                            Scope.WHOLE,
                            own(
                                    "domain.body",
                                    "domain.breathing",
                                    "domain.routine",
                                    "domain.time")),
                    row(
                            "domain.health",
                            Scope.WHOLE,
                            own("domain.body", "domain.breathing", "domain.routine")),
                    row("domain.progress", Scope.WHOLE, own("domain")),
                    // Advice rests on the routines and on all that is on record; nothing else in
                    // the domain knows of it.
                    row("domain.advice", Scope.WHOLE, own("domain")),
                    // An edited routine is held against the rules, and a problem leads to a field.
                    row(
                            "domain.editing",
                            Scope.WHOLE,
                            own(
                                    "domain.body",
                                    "domain.breathing",
                                    "domain.routine",
                                    "domain.session")),
                    // The words stand between what is said (domain, service) and who shows it, and
                    // have a package of their own.
                    row("i18n", Scope.WHOLE, own("domain", "service")),
                    row("service", Scope.WHOLE, own("domain"), OBSERVABLES, List.of(LOG)),
                    row(
                            "storage",
                            Scope.WHOLE,
                            own("domain", "service"),
                            List.of("tools.jackson", "com.fasterxml.jackson", LOG)),
                    row(
                            "platform",
                            Scope.WHOLE,
                            own("service", "domain.time", "domain.sound", "domain.session"),
                            DESKTOP,
                            List.of("javafx", LOG)),
                    // The desktops of Linux are asked to stay awake over their session bus.
                    row(
                            "platform.desktop",
                            Scope.WHOLE,
                            own("service"),
                            List.of("org.freedesktop.dbus", LOG)),
                    // What the benches measure of this process is known to the JDK's own beans
                    // alone.
                    row(
                            "platform.measure",
                            Scope.WHOLE,
                            List.of("java.lang.management", "com.sun.management")),
                    row("platform.log", Scope.WHOLE, List.of("ch.qos.logback", LOG)),
                    row("ui.common", Scope.WHOLE, own("domain", "i18n"), SCREEN),
                    row("ui.component", Scope.WHOLE, own("domain", "ui.common"), SCREEN),
                    // Pages of paper are shared by whatever can be printed.
                    row(
                            "ui.paper",
                            Scope.WHOLE,
                            own("service", "i18n", "ui.common", "ui.component"),
                            SCREEN,
                            List.of(LOG)),
                    row(
                            "ui",
                            Scope.EACH_BELOW,
                            own(
                                    "domain",
                                    "service",
                                    "i18n",
                                    "ui.common",
                                    "ui.component",
                                    "ui.paper"),
                            SCREEN,
                            List.of(LOG)));

    private PackageTable() {}

    /// Whether a class belongs to a row and uses only what the row allows.
    static ArchCondition<JavaClass> kept() {
        return new ArchCondition<>("use only what the table of packages allows") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                String from = checked.getPackageName();
                Optional<Row> row = row(from);
                if (row.isEmpty()) {
                    String message = from + " is not in the table of packages";
                    events.add(SimpleConditionEvent.violated(checked, message));
                    return;
                }
                for (Dependency use : checked.getDirectDependenciesFromSelf()) {
                    if (!row.get().allows(from, packageOf(use))) {
                        events.add(SimpleConditionEvent.violated(checked, use.getDescription()));
                    }
                }
            }
        };
    }

    private static String packageOf(Dependency use) {
        return use.getTargetClass().getBaseComponentType().getPackageName();
    }

    private static Optional<Row> row(String packageName) {
        return ROWS.stream()
                .filter(row -> row.holds(packageName))
                .max(Comparator.comparingInt(row -> row.name().length()));
    }

    private static boolean isWithin(String packageName, String above) {
        return packageName.equals(above) || packageName.startsWith(above + ".");
    }

    @SafeVarargs
    private static Row row(String name, Scope scope, List<String>... uses) {
        String full = name.isEmpty() ? ROOT : ROOT + "." + name;
        return new Row(full, scope, Stream.of(uses).flatMap(List::stream).toList());
    }

    private static List<String> own(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name).toList();
    }
}
