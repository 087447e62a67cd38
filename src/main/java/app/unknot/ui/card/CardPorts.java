package app.unknot.ui.card;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;

/// What a practice card is made from.
///
/// @param plan of the routine as it would be played now, which has the times
/// @param isFitted whether that is gentler than the routine is written, for the person's sake
public record CardPorts(
        SessionPlan plan,
        boolean isFitted,
        BodyChart body,
        PictureBook pictures,
        StopWords stopWords,
        Messages messages) {}
