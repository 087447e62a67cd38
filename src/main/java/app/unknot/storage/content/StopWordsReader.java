package app.unknot.storage.content;

import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.Outcome;
import app.unknot.domain.health.StopWords;
import app.unknot.storage.json.Fields;
import java.util.Map;
import java.util.Optional;

/// Reads what to do when something feels wrong from the program's own resources.
public final class StopWordsReader {
    private static final Map<String, Outcome> OUTCOMES =
            Fields.words(Outcome.values(), Outcome::id);

    public StopWords read() {
        return read(ContentFolder.read("stop-words.json"));
    }

    StopWords read(Fields file) {
        return new StopWords(
                file.objects("answers").stream().map(StopWordsReader::complaint).toList(),
                file.texts("stopSigns"),
                file.texts("redFlags"));
    }

    private static Complaint complaint(Fields answer) {
        Outcome outcome = answer.word("outcome", OUTCOMES);
        Optional<Complaint.Recheck> recheck =
                answer.optionalObject("recheck").map(StopWordsReader::recheck);
        return answer.made(
                "recheck",
                () ->
                        new Complaint(
                                answer.id("id"),
                                outcome,
                                recheck,
                                answer.flag("warnsNextTime"),
                                answer.texts("sources")));
    }

    private static Complaint.Recheck recheck(Fields recheck) {
        return new Complaint.Recheck(
                recheck.seconds("seconds"),
                recheck.word("ifGone", OUTCOMES),
                recheck.word("ifNot", OUTCOMES));
    }
}
