package app.unknot.platform.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The two folders of the program, where each platform has such things. Neither needs to be there.
///
/// On macOS both lie side by side in one folder of the program, so that the library can be synced
/// or copied without what belongs to this machine.
///
/// @param library the person's own files; absolute
/// @param state what belongs to this machine alone; absolute and never inside the library
public record AppFolders(Path library, Path state) {
    private static final int HASH_LENGTH = 12;

    /// The folders of the running system.
    ///
    /// @throws NoHomeException when there is no home folder to put them in
    public static AppFolders ofSystem() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("user.home", ""));
    }

    /// The folders that follow from the surroundings alone.
    ///
    /// @param osName as in the system property `os.name`
    /// @param env environment variables; `HOME` counts before `userHome` except on Windows, and a
    ///   path that isn't absolute counts as not given
    /// @param userHome as in the system property `user.home`
    /// @throws NoHomeException when there is no home folder and it would be needed
    public static AppFolders of(String osName, Map<String, String> env, String userHome) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return apart(
                    given(env, "APPDATA")
                            .orElseGet(() -> home(userHome).resolve("AppData/Roaming"))
                            .resolve("Unknot"),
                    given(env, "LOCALAPPDATA")
                            .orElseGet(() -> home(userHome).resolve("AppData/Local"))
                            .resolve("Unknot"));
        }
        String home = given(env, "HOME").map(Path::toString).orElse(userHome);
        if (os.startsWith("mac")) {
            Path folder = home(home).resolve("Library/Application Support/Unknot");
            return new AppFolders(folder.resolve("library"), folder.resolve("state"));
        }
        return apart(
                given(env, "XDG_DATA_HOME")
                        .orElseGet(() -> home(home).resolve(".local/share"))
                        .resolve("unknot"),
                given(env, "XDG_STATE_HOME")
                        .orElseGet(() -> home(home).resolve(".local/state"))
                        .resolve("unknot"));
    }

    /// Keeps the state out of the library where both were sent to the same place.
    private static AppFolders apart(Path library, Path state) {
        boolean isWithin = state.startsWith(library);
        return new AppFolders(
                library,
                isWithin ? library.resolveSibling(library.getFileName() + "-state") : state);
    }

    /// The same with another library, which gets a state folder of its own on this machine: drafts
    /// and locks of one library must not meet those of another.
    ///
    /// @param folder relative to the working folder, if it isn't absolute
    public AppFolders withLibrary(Path folder) {
        Path real = real(folder);
        if (real.equals(real(library))) {
            return this;
        }
        return new AppFolders(real, state.resolve("libraries").resolve(hash(real)));
    }

    /// The path with links followed as far as there is something, so that it stays the same when
    /// the folder is made.
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        @Nullable Path above = absolute;
        while (above != null) {
            try {
                return above.toRealPath().resolve(above.relativize(absolute)).normalize();
            } catch (IOException e) {
                above = above.getParent();
            }
        }
        return absolute;
    }

    private static String hash(Path path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Optional<Path> given(Map<String, String> env, String name) {
        return absolute(env.getOrDefault(name, ""));
    }

    private static Path home(String home) {
        return absolute(home).orElseThrow(() -> new NoHomeException(home));
    }

    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
