package app.unknot.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys that the sources name: whole ones, and the beginnings of those that are put together.
final class KeysInSources {
    private static final Path ROOT = Path.of("src", "main", "java", "app", "unknot");
    private static final List<String> WITH_TEXTS = List.of("Main.java", "app", "cli", "i18n", "ui");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CALL = Pattern.compile("(?<![A-Za-z])text\\(");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern BEGINNING =
            Pattern.compile("\"([a-z]+\\.(?:[a-z0-9-]+\\.)*)\"\\s*\\+");

    /// Literals that have the form of a key.
    final Set<String> whole = new TreeSet<>();

    /// Literals that something is put behind, such as `doing.`.
    final Set<String> beginnings = new TreeSet<>();

    /// Literals that are given to the messages as they are.
    final Set<String> asked = new TreeSet<>();

    /// How many values go with a key, or with all keys of a beginning, by the calls that say so.
    final Map<String, Set<Integer>> values = new HashMap<>();

    static KeysInSources read() throws IOException {
        KeysInSources keys = new KeysInSources();
        for (String part : WITH_TEXTS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    keys.add(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                }
            }
        }
        return keys;
    }

    private void add(String source) {
        LITERAL.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(literal -> !literal.startsWith("app.unknot."))
                .filter(literal -> !literal.endsWith(".json"))
                .forEach(whole::add);
        BEGINNING.matcher(source).results().forEach(found -> beginnings.add(found.group(1)));
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            addCall(arguments(source, call.end()));
        }
    }

    private void addCall(List<String> arguments) {
        String key = arguments.getFirst();
        boolean joined = key.contains("+");
        List<String> literals =
                LITERAL.matcher(key).results().map(found -> found.group(1)).toList();
        for (String literal : joined ? literals.stream().limit(1).toList() : literals) {
            values.computeIfAbsent(literal, k -> new HashSet<>()).add(arguments.size() - 1);
            if (!joined) {
                asked.add(literal);
            }
        }
    }

    /// The arguments of a call as they are written.
    ///
    /// @param from behind the opening parenthesis
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            boolean ends = !quoted && depth == 0 && (c == ',' || c == ')');
            if (ends) {
                arguments.add(source.substring(start, i).strip());
                start = i + 1;
            }
            if (ends && c == ')') {
                return arguments;
            }
            depth += quoted ? 0 : step(c);
        }
    }

    private static int step(char c) {
        return switch (c) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
