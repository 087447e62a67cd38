package app.unknot.ui.common;

import app.unknot.domain.health.HealthRules;
import app.unknot.i18n.Messages;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whom to call in an emergency: first of all the number of the country that the computer is set up
/// for, because nobody looks for theirs in a list then.
public final class EmergencyWords {
    private final Messages messages;
    private final HealthRules rules;
    private final String country;

    /// @param country code of where the person is, such as `GB`; may be empty
    public EmergencyWords(Messages messages, HealthRules rules, String country) {
        this.messages = messages;
        this.rules = rules;
        this.country = country;
    }

    public Messages messages() {
        return messages;
    }

    /// The number to call here.
    public String number() {
        return rules.emergencyNumber(country);
    }

    /// To call that number.
    public String call() {
        return messages.text("emergency.call", number());
    }

    /// The numbers of other places, for somebody on the way.
    public String elsewhere() {
        TreeMap<String, String> others = new TreeMap<>(rules.emergencyNumbers());
        others.remove(others.containsKey(country) ? country : "");
        String numbers =
                others.entrySet().stream()
                        .map(each -> in(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(", "));
        return messages.text("emergency.elsewhere", numbers);
    }

    private String in(String place, String number) {
        String end = place.isEmpty() ? "europe" : place.toLowerCase(Locale.ROOT);
        return messages.text("emergency.in." + end, number);
    }
}
