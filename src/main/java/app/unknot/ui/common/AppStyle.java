package app.unknot.ui.common;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/// The style sheets of the pages.
public final class AppStyle {
    private AppStyle() {}

    public static List<String> locations() {
        return List.of(
                location("controls"),
                location("app"),
                location("pages"),
                location("player"),
                location("library"),
                location("paper"),
                location("health"),
                location("progress"),
                location("selfcheck"),
                location("editor"));
    }

    private static String location(String name) {
        String file = "/app/unknot/css/" + name + ".css";
        URL url = Objects.requireNonNull(AppStyle.class.getResource(file), file);
        return url.toExternalForm();
    }
}
