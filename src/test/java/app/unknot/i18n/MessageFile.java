package app.unknot.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One file of texts, with what a bundle no longer tells: its language and keys defined twice.
///
/// @param base the name without language and ending, such as `messages`
/// @param language such as `de`; empty for the file that the others are translated from
/// @param texts by key
/// @param twice keys that the file defines more than once
record MessageFile(String base, String language, Map<String, String> texts, List<String> twice) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "app", "unknot", "i18n");
    private static final Pattern NAME =
            Pattern.compile("([a-z]+)(?:_([a-z]{2,3}(?:_\\w+)?))?\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /// Every file of texts there is, in the order of their names.
    static List<MessageFile> all() throws IOException {
        List<MessageFile> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    /// The files in the language that the program is written in.
    static List<MessageFile> originals() throws IOException {
        return all().stream().filter(file -> file.language().isEmpty()).toList();
    }

    private static MessageFile read(Path file) throws IOException {
        MatchResult name =
                NAME.matcher(file.getFileName().toString()).results().findFirst().orElseThrow();
        Map<String, String> texts = new HashMap<>();
        List<String> twice = new ArrayList<>();
        Properties read =
                new Properties() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public synchronized Object put(Object key, Object text) {
                        if (texts.put(key.toString(), text.toString()) != null) {
                            twice.add(key.toString());
                        }
                        return "";
                    }
                };
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        String language = name.group(2) == null ? "" : name.group(2);
        return new MessageFile(name.group(1), language, texts, twice);
    }

    /// The places `{0}`, `{1}`... of a text.
    static TreeSet<Integer> places(String text) {
        TreeSet<Integer> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(r -> places.add(Integer.valueOf(r.group(1))));
        return places;
    }

    /// What the translation has that the original hasn't, and the other way round, key by key.
    static Map<String, String> differences(MessageFile original, MessageFile translation) {
        Map<String, String> differences = new TreeMap<>();
        original.texts()
                .forEach((key, text) -> {
                    String translated = translation.texts().get(key);
                    if (translated == null) {
                        differences.put(key, "missing");
                    } else if (!places(translated).equals(places(text))) {
                        differences.put(key, "has other places");
                    }
                });
        translation.texts().keySet().stream()
                .filter(key -> !original.texts().containsKey(key))
                .forEach(key -> differences.put(key, "unknown"));
        return differences;
    }
}
