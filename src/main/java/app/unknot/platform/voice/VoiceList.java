package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The voices that a program of the system has, asked for once.
final class VoiceList {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceList.class);

    /// @param language as a tag, with hyphens or underscores
    record Entry(String language, String name) {
        private String tag() {
            return language.replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }

    /// Asks the program.
    interface Source {
        /// The better ones first.
        List<Entry> list() throws VoiceException, InterruptedException;
    }

    private final Source source;
    private Optional<List<Entry>> entries = Optional.empty();

    VoiceList(Source source) {
        this.source = source;
    }

    /// The name of the first voice of that country, else of that language.
    Optional<String> best(Locale language) {
        String tag = language.toLanguageTag().toLowerCase(Locale.ROOT);
        String alone = language.getLanguage();
        List<Entry> all = all();
        return all.stream()
                .filter(entry -> entry.tag().equals(tag))
                .findFirst()
                .or(() -> all.stream().filter(entry -> entry.tag().equals(alone)).findFirst())
                .or(() -> all.stream().filter(e -> e.tag().startsWith(alone + "-")).findFirst())
                .map(Entry::name);
    }

    String bestOrRefuse(Locale language, String engine) throws VoiceException {
        return best(language)
                .orElseThrow(() ->
                        new VoiceException(
                                Blame.VOICE, engine + " knows no " + language.toLanguageTag()));
    }

    /// A program that can't tell what it has is taken for one without voices, for this run.
    private synchronized List<Entry> all() {
        if (entries.isEmpty()) {
            try {
                entries = Optional.of(source.list());
            } catch (VoiceException e) {
                LOG.warn("The voices of the system can't be listed", e);
                entries = Optional.of(List.of());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
        return entries.get();
    }
}
