package app.unknot.storage.json;

import java.util.Locale;

/// Guesses which word was meant.
final class Spelling {
    private static final int MOST_SLIPS = 2;

    private Spelling() {}

    /// Whether at most two slips of the keyboard, and no more than a third of the word, lie between
    /// the two.
    static boolean isClose(String typed, String meant) {
        if (Math.abs(typed.length() - meant.length()) > MOST_SLIPS) {
            return false;
        }
        int slips = slips(typed.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
        return slips <= MOST_SLIPS && slips * 3 <= meant.length();
    }

    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
