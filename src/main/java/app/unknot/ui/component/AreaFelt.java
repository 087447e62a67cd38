package app.unknot.ui.component;

import app.unknot.domain.progress.EaseChange;

/// How an area of the body has been: what tints it, and the same in words.
///
/// @param words such as the ache before and after
public record AreaFelt(EaseChange change, String words) {}
