package app.unknot.app.bench;

/// What was measured of a page with one history.
///
/// @param clicks from a click to the frame that shows the page; the first one is the first of the
///   program
/// @param overview from frame to frame while the overview scrolls
/// @param list the same while the list of sessions scrolls
record PageFigures(Samples first, Samples clicks, Samples overview, Samples list) {
    PageFigures() {
        this(new Samples(), new Samples(), new Samples(), new Samples());
    }
}
