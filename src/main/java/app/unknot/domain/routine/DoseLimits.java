package app.unknot.domain.routine;

import app.unknot.domain.body.Pressure;
import java.time.Duration;

/// The limits of the content file that the linter, the editor and the player hold to.
///
/// @param holdCap the longest hold on one spot, 90 s (sources D4, D9, D12, D28)
/// @param shortestHold below which a hold does little, 20 s (sources D1, D4, D9, D12, D28)
/// @param areaBudget ball time on one area and side, 180 s unless the area says less (sources D2,
///   D6, D9)
/// @param sessionBudget ball time of a whole session, 15 min (sources D9, D15)
/// @param fewestPasses of a roll that searches, 3 (sources D1, D3, D7)
/// @param mostPasses of one roll, 10 (sources D7, D8)
/// @param pressure the usual range and the ceiling (sources D3, D6 to D9)
/// @param slowestPace words a minute at which nothing may overlap (source C4)
/// @param sentenceWords the most words of a spoken sentence
/// @param extraBreaths breaths of extension a side that a built-in routine leaves room for
public record DoseLimits(
        Duration holdCap,
        Duration shortestHold,
        Duration areaBudget,
        Duration sessionBudget,
        int fewestPasses,
        int mostPasses,
        Pressure pressure,
        int slowestPace,
        int sentenceWords,
        int extraBreaths) {}
