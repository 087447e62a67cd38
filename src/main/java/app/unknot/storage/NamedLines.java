package app.unknot.storage;

import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.storage.json.DamageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The lines of one file with which something is wrong, for the person: by number, and what is
/// wrong with the first of them.
final class NamedLines {
    private static final int MOST_NAMED = 10;

    private final List<Integer> numbers = new ArrayList<>();
    private @Nullable DamageException first;

    void add(int number, DamageException wrong) {
        numbers.add(number);
        first = first == null ? wrong.inLine(number) : first;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// @param name of the file as the person sees it
    Optional<Notice> notice(Kind kind, String name) {
        if (first == null) {
            return Optional.empty();
        }
        String others = numbers.size() == 1 ? "" : all() + "; ";
        return Optional.of(new Notice(kind, name, others + first.words()));
    }

    private String all() {
        String named =
                numbers.stream()
                        .limit(MOST_NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        int rest = numbers.size() - MOST_NAMED;
        return "lines " + named + (rest > 0 ? " and " + rest + " more" : "");
    }
}
