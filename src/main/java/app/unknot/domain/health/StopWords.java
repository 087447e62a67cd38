package app.unknot.domain.health;

import java.util.List;

/// What there is to say and to do when something feels wrong.
///
/// @param complaints in the order in which they are offered, the gravest first
/// @param stopSigns ids of the signs to come off the ball at once
/// @param redFlags ids of the questions of the health check that mean an emergency
public record StopWords(List<Complaint> complaints, List<String> stopSigns, List<String> redFlags) {
    public StopWords {
        complaints = List.copyOf(complaints);
        stopSigns = List.copyOf(stopSigns);
        redFlags = List.copyOf(redFlags);
    }
}
