package app.unknot.platform.desktop;

import app.unknot.platform.desktop.DisplayTrouble.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown, asked without loading any part of a window system.
public final class DisplayCheck {
    private static final String GLASS_PLATFORM = "glass.platform";

    private final String osName;
    private final Map<String, String> env;
    private final String glassPlatform;

    /// A check of the given surroundings.
    ///
    /// @param osName as in the system property `os.name`
    /// @param glassPlatform as in the system property `glass.platform`; may be empty
    DisplayCheck(String osName, Map<String, String> env, String glassPlatform) {
        this.osName = osName.toLowerCase(Locale.ROOT);
        this.env = env;
        this.glassPlatform = glassPlatform;
    }

    /// A check of the running system.
    public static DisplayCheck ofSystem() {
        return new DisplayCheck(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty(GLASS_PLATFORM, ""));
    }

    /// Why no window can be shown; empty when nothing speaks against it. A display that is named
    /// but dead only shows when JavaFX starts: see [#inFailure].
    public Optional<DisplayTrouble> missing() {
        if (!usesX11() || isSet("DISPLAY")) {
            return Optional.empty();
        }
        return Optional.of(trouble(isSet("WAYLAND_DISPLAY") ? Kind.ONLY_WAYLAND : Kind.NONE));
    }

    /// The same for a failure of `Application.launch` or `Platform.startup`, when it is one of the
    /// window system; empty for any other failure.
    public Optional<DisplayTrouble> inFailure(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<DisplayTrouble> reason = reason(cause);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<DisplayTrouble> reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof UnsupportedOperationException
                && message.contains("Unable to open DISPLAY")) {
            return Optional.of(missing().orElse(trouble(Kind.DEAD)));
        }
        boolean lacksGtk =
                failure instanceof UnsupportedOperationException && message.contains("GTK library");
        boolean lacksLibrary = failure instanceof UnsatisfiedLinkError && message.contains("glass");
        return lacksGtk || lacksLibrary ? Optional.of(trouble(Kind.LIBRARY)) : Optional.empty();
    }

    private DisplayTrouble trouble(Kind kind) {
        return new DisplayTrouble(kind, env.getOrDefault("DISPLAY", ""));
    }

    private boolean usesX11() {
        return !osName.startsWith("windows")
                && !osName.startsWith("mac")
                && !glassPlatform.equalsIgnoreCase("headless");
    }

    private boolean isSet(String name) {
        return !env.getOrDefault(name, "").isBlank();
    }
}
