package app.unknot.domain.advice;

import app.unknot.domain.advice.Advice.Nothing;
import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.CheckStanding;
import app.unknot.domain.progress.RestReason;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.Soreness;
import java.util.List;

/// Decides whether Today mentions the self-checks: a pure function of what is on record, the
/// person's wish and the moment. They are extra: they wait for the question of the next day and for
/// soreness to go, and come only to somebody who has practised.
public final class CheckOffer {
    private CheckOffer() {}

    /// Whether this is a day for it.
    ///
    /// @param advice what Today recommends in the same situation
    /// @param everyDays days from one time to the next, from 1
    public static boolean isOpen(
            Situation situation,
            Advice advice,
            CheckResults results,
            CheckWish wish,
            int everyDays) {
        return wish.isOffered()
                && hasPractised(situation)
                && isWell(advice)
                && !isAsked(situation)
                && CheckStanding.of(results, situation.today(), everyDays).isDue()
                && !wish.isPutOff(situation.today(), everyDays);
    }

    private static boolean hasPractised(Situation situation) {
        return situation.history().recent().stream()
                .map(SessionRecord::started)
                .anyMatch(start -> !start.toInstant().isAfter(situation.now().toInstant()));
    }

    /// A sore body moves less far, which would say nothing about practice.
    private static boolean isWell(Advice advice) {
        return switch (advice) {
            case Practise practise -> true;
            case Rest rest ->
                    List.of(RestReason.ENOUGH_TODAY, RestReason.FIRST_WEEK).contains(rest.why());
            case Nothing nothing -> false;
        };
    }

    private static boolean isAsked(Situation situation) {
        return new Soreness(
                        situation.history().recent(),
                        situation.answers(),
                        situation.now(),
                        situation.care())
                .toAskAbout()
                .isPresent();
    }
}
