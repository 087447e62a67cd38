package app.unknot.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A jar by others, with its licence as our own list knows it.
record Library(Path jar, String group, String artifact, String version, String licence) {
    private static final Pattern VERSION =
            Pattern.compile("-(\\d[\\w.]*?)(-(linux|mac|win)[\\w-]*)?\\.jar$");

    /// @param list lines of group, artifact and licence
    /// @throws IllegalStateException where the list doesn't know the jar
    static Library of(Path jar, List<String> list) {
        String file = jar.getFileName().toString();
        Matcher version = VERSION.matcher(file);
        if (!version.find()) {
            throw new IllegalStateException(file + " doesn't tell its version");
        }
        String artifact = file.substring(0, version.start());
        for (String line : list) {
            String[] cells = line.split(",", 3);
            if (cells.length == 3 && cells[1].equals(artifact)) {
                return new Library(jar, cells[0], artifact, version.group(1), cells[2]);
            }
        }
        throw new IllegalStateException(
                "The licence of %s is not known: name it in src/package/third-party.csv"
                        .formatted(file));
    }

    String purl() {
        return "pkg:maven/%s/%s@%s".formatted(group, artifact, version);
    }

    String sha256() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
