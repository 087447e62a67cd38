package app.unknot.ui.component;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The style sheets of the components; a scene takes them all, so that each is read only once.
public enum ComponentStyle {
    TOKENS("tokens"),
    PICTURES("pictures"),
    CLOSE_UP("close-up"),
    BREATH_RING("breath-ring"),
    STEP_STRIP("step-strip"),
    EASE_SCALE("ease-scale"),
    BODY_MAP("body-map");

    private final String file;

    ComponentStyle(String name) {
        this.file = "/app/unknot/css/" + name + ".css";
    }

    public String location() {
        URL url = Objects.requireNonNull(ComponentStyle.class.getResource(file), file);
        return url.toExternalForm();
    }

    /// All of them, the colours first.
    public static List<String> locations() {
        return Arrays.stream(values()).map(ComponentStyle::location).toList();
    }
}
