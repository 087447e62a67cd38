package app.unknot.platform.desktop;

/// Whether a packaged start had the classes that the package keeps ready for it. Without them it
/// takes longer, and nothing else shows why.
public final class QuickStart {
    private static final String PACKAGED = "unknot.packaged";
    private static final String HOW_IT_RUNS = "java.vm.info";

    private QuickStart() {}

    /// Whether the cache beside the program was of no use: gone, damaged, or of another Java.
    public static boolean isLost() {
        return isLost(System.getProperty(PACKAGED, ""), System.getProperty(HOW_IT_RUNS, ""));
    }

    static boolean isLost(String packaged, String howItRuns) {
        return !packaged.isEmpty() && !howItRuns.contains("sharing");
    }
}
