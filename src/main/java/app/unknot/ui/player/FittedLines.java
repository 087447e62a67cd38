package app.unknot.ui.player;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Question;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.i18n.Messages;
import app.unknot.service.Permissions;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.HealthWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs in a session because of who plays it, a sentence a line, each limit with its
/// reason.
final class FittedLines {
    private final Permissions permissions;
    private final Messages messages;
    private final HealthWords words;
    private final Routine routine;

    FittedLines(Permissions permissions, Messages messages, Routine routine) {
        this.permissions = permissions;
        this.messages = messages;
        this.words = new HealthWords(messages);
        this.routine = routine;
    }

    List<String> all() {
        Allowance allowance = permissions.allowance();
        List<String> lines = new ArrayList<>();
        permissions
                .feltOn(routine)
                .map(felt ->
                        messages.text(
                                "fitted.felt",
                                messages.text("wrong." + felt.complaint() + ".answer")))
                .ifPresent(lines::add);
        if (allowance.week().isPresent()) {
            lines.add(messages.text("fitted.week"));
            advise(lines);
        }
        if (routine.hasBall()) {
            String dose = dose(allowance);
            if (!dose.isEmpty()) {
                lines.add(dose);
            }
        }
        leftOut(allowance, lines);
        forNow(lines);
        reasons(allowance).stream().map(words::because).forEach(lines::add);
        return List.copyOf(lines);
    }

    private void advise(List<String> lines) {
        if (permissions.advisesRest()) {
            lines.add(messages.text("fitted.rest"));
        }
        if (permissions.advisesWall(routine)) {
            lines.add(messages.text("fitted.wall"));
        }
    }

    /// How hard, how long and with what, on one line.
    private String dose(Allowance allowance) {
        Optional<String> soft =
                allowance.effect().softBallOnly()
                        ? Optional.of(messages.text("fitted.soft"))
                        : Optional.empty();
        return Stream.of(
                        allowance.pressureLimit().map(this::pressure),
                        allowance.holdLimit().map(this::hold),
                        soft)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String pressure(Pressure most) {
        return messages.text("fitted.pressure", most.low(), most.high(), most.ceiling());
    }

    private String hold(Duration most) {
        return messages.text("fitted.hold", most.toSeconds());
    }

    private void leftOut(Allowance allowance, List<String> lines) {
        Set<String> gone = allowance.leftOut(routine);
        String titles =
                routine.steps()
                        .filter(step -> gone.contains(step.id()))
                        .filter(step -> step.isBallTime() || !step.usesBall())
                        .filter(step -> !(step instanceof Step.Rest))
                        .map(step -> plain(step.card().title()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            lines.add(messages.text("fitted.left-out", titles));
        }
    }

    /// What the last sessions and their soreness change.
    private void forNow(List<String> lines) {
        Set<String> resting = permissions.resting(routine);
        if (!resting.isEmpty()) {
            lines.add(messages.text("advice.fitted.resting", areas(resting)));
        }
        Set<String> gentler = permissions.gentler(routine);
        if (!gentler.isEmpty()) {
            lines.add(messages.text("advice.fitted.gentler", areas(gentler)));
        }
    }

    private String areas(Set<String> areas) {
        BodyWords names = new BodyWords(messages);
        return areas.stream().map(names::area).sorted().collect(Collectors.joining(", "));
    }

    /// A title without the side that it may name.
    private static String plain(String title) {
        return title.replaceAll("[,:]?\\s*\\{\\w+}", "").strip();
    }

    /// Why it is gentler, and why steps are left out.
    private Set<Question> reasons(Allowance allowance) {
        Set<Question> reasons = new LinkedHashSet<>(allowance.leavingOut(routine));
        if (routine.hasBall()) {
            allowance.held().stream()
                    .filter(held -> held.effect().pressure().isPresent())
                    .flatMap(held -> held.because().stream())
                    .forEach(reasons::add);
        }
        return reasons;
    }
}
