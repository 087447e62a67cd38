package app.unknot.app;

import app.unknot.service.Settings;
import app.unknot.ui.common.AppStyle;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.component.ComponentStyle;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Gives a scene its colours and text size from the settings, at once when they change.
final class Appearance {
    private static final double LETTER = 15;

    private Appearance() {}

    /// The look of the standard controls, for all scenes. Our colours lie over it in both schemes.
    static void install() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /// A scene with nothing in it yet but its ground. Reading a sheet for that, and the font that
    /// sizes in sheets go by, would be a tenth of the time until the window is there.
    static Scene empty(double width, double height) {
        Scene scene = new Scene(new StackPane(), width, height);
        Scroll.turnByKeys(scene);
        scene.setFill(ground(scene.getPreferences().getColorScheme()));
        return scene;
    }

    /// What `-tone-bg` is in that scheme.
    static Color ground(ColorScheme scheme) {
        return Color.web(scheme == ColorScheme.DARK ? "#11181C" : "#F6F4EF");
    }

    /// Has an empty scene ready for what comes into it.
    static void complete(Scene scene) {
        install();
        scene.getStylesheets().setAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
    }

    static Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Scroll.turnByKeys(scene);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
        return scene;
    }

    static void apply(Scene scene, Settings settings) {
        scene.getPreferences().setColorScheme(scheme(settings.theme()));
        double size = LETTER * settings.textSize() / 100;
        scene.getRoot().setStyle("-fx-font-size: " + size + "px");
    }

    private static @Nullable ColorScheme scheme(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
