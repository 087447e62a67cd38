package app.unknot.ui.safety;

/// What the program runs on.
///
/// @param home the person's own folder, which is left out of what is copied
public record Computer(String system, String java, String javafx, String home) {
    /// This one, as its Java says.
    public static Computer here() {
        return new Computer(
                "%s %s, %s"
                        .formatted(
                                property("os.name"), property("os.version"), property("os.arch")),
                "%s, %s".formatted(property("java.runtime.version"), property("java.vendor")),
                property("javafx.runtime.version"),
                System.getProperty("user.home", ""));
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /// The path with the home folder, and so the person's name, written as `~`.
    String withoutHome(String path) {
        boolean inside =
                !home.isEmpty()
                        && path.startsWith(home)
                        && (path.length() == home.length()
                                || "/\\".indexOf(path.charAt(home.length())) >= 0);
        return inside ? "~" + path.substring(home.length()) : path;
    }
}
