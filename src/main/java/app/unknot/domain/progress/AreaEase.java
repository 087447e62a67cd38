package app.unknot.domain.progress;

/// How an area felt before and after the sessions on it that were rated both times.
///
/// @param area id, also of an area that this version doesn't know
/// @param sessions at least one
/// @param before the mean ache from 0 (none) to 10
/// @param after the mean ache afterwards
/// @param latest the ache after the newest of them
public record AreaEase(String area, int sessions, double before, double after, int latest) {
    public EaseChange change(ProgressLimits limits) {
        return EaseChange.of(before, after, limits);
    }
}
