package dev.postweg.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Dresses scenes in light or dark: a base theme, one file of colour tokens, and sheets that only know the tokens. */
final class Appearance implements AutoCloseable {
    private static final List<String> SHEETS = List.of("controls", "icons", "filter", "table", "details", "facets",
            "histogram", "status", "welcome", "trace", "dialogs");

    private final Subscription system;
    private final ReadOnlyObjectWrapper<ColorScheme> scheme = new ReadOnlyObjectWrapper<>();

    Appearance(ObservableValue<Theme> theme) {
        var preferences = Platform.getPreferences();
        Runnable choose = () -> scheme.set(switch (theme.getValue()) {
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case SYSTEM -> preferences.getColorScheme();
        });
        scheme.subscribe(Appearance::base);
        choose.run();
        theme.subscribe(choose);
        system = preferences.colorSchemeProperty().subscribe(choose);
    }

    /** Follows the system no longer, which would else keep every window that was ever dressed. */
    @Override
    public void close() {
        system.unsubscribe();
    }

    boolean dark() {
        return scheme.get() == ColorScheme.DARK;
    }

    /** Dresses a scene, now and whenever the theme changes. */
    Subscription dress(Scene scene) {
        return scheme.subscribe(now -> {
            if (now != null) {
                scene.getStylesheets().setAll(sheets(now));
            }
        });
    }

    /** The style sheets of a scheme, for scenes that live shortly. */
    List<String> sheets() {
        return sheets(scheme.get());
    }

    /** The style sheets of the light scheme, for what is to be printed. */
    static List<String> light() {
        return sheets(ColorScheme.LIGHT);
    }

    private static List<String> sheets(ColorScheme scheme) {
        var tokens = scheme == ColorScheme.DARK ? "tokens-dark" : "tokens-light";
        return Stream.concat(Stream.of(tokens), SHEETS.stream())
                .map(name -> Appearance.class.getResource(name + ".css").toExternalForm()).toList();
    }

    private static void base(ColorScheme scheme) {
        if (scheme != null) {
            Application.setUserAgentStylesheet(scheme == ColorScheme.DARK
                    ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet());
        }
    }
}
