package app.unknot.platform.desktop;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown, asked without loading any part of a window system.
public final class DisplayCheck {
    private static final String GLASS_PLATFORM = "glass.platform";
    private static final String NO_DISPLAY =
            "Unknot needs a screen to show its window, and there is none: DISPLAY is not set.";
    private static final String ONLY_WAYLAND =
            "Unknot needs X11 or XWayland to show its window: WAYLAND_DISPLAY is set, but DISPLAY"
                    + " is not.";

    private static final String NO_LIBRARY =
            "Unknot can't show its window: a library of GTK 3 or X11 is missing or can't be loaded.";

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

    /// Why no window can be shown, as one sentence for the person; empty when nothing speaks
    /// against it. A display that is named but dead only shows when JavaFX starts: see
    /// [#inFailure].
    public Optional<String> missing() {
        if (!usesX11() || isSet("DISPLAY")) {
            return Optional.empty();
        }
        return Optional.of(isSet("WAYLAND_DISPLAY") ? ONLY_WAYLAND : NO_DISPLAY);
    }

    /// The same sentence for a failure of `Application.launch` or `Platform.startup`, when it is
    /// one of the window system; empty for any other failure.
    public Optional<String> inFailure(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = reason(cause);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof UnsupportedOperationException
                && message.contains("Unable to open DISPLAY")) {
            return Optional.of(
                    missing()
                            .orElse(
                                    "Unknot can't show its window: the display "
                                            + env.getOrDefault("DISPLAY", "")
                                            + " can't be opened."));
        }
        boolean lacksGtk =
                failure instanceof UnsupportedOperationException && message.contains("GTK library");
        boolean lacksLibrary = failure instanceof UnsatisfiedLinkError && message.contains("glass");
        if (lacksGtk || lacksLibrary) {
            return Optional.of(NO_LIBRARY);
        }
        return Optional.empty();
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
