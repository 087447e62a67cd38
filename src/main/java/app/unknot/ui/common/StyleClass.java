package app.unknot.ui.common;

/// The style classes that views share, so that no view spells one by hand.
public final class StyleClass {
    public static final String PAGE = "page";
    public static final String CARD = "card";
    public static final String TITLE = "title";
    public static final String HEADING = "heading";
    public static final String LEAD = "lead";
    public static final String MUTED = "muted";
    public static final String EYEBROW = "eyebrow";
    public static final String PRIMARY = "primary";
    public static final String QUIET = "quiet";
    public static final String WARN = "warn";
    public static final String BIG = "big";
    public static final String KEY = "key";
    public static final String NOTICE = "notice";
    public static final String BANNER = "banner";
    public static final String CHIP = "chip";

    private StyleClass() {}
}
