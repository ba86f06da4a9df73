package dev.postweg.view;

import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stands.
 *
 * @param x
 *            left edge in pixels
 * @param y
 *            upper edge in pixels
 * @param width
 *            in pixels
 * @param height
 *            in pixels
 * @param extent
 *            whether it fills the screen
 */
record WindowPlace(double x, double y, double width, double height, Extent extent) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final WindowPlace FIRST = new WindowPlace(-1, -1, WIDTH, HEIGHT, Extent.NORMAL);

    /** Whether a window fills the screen. */
    enum Extent {
        /** It does not. */
        NORMAL,
        /** It does. */
        MAXIMIZED
    }

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized() ? Extent.MAXIMIZED : Extent.NORMAL);
    }

    /** Reads the form that {@link #text()} writes; anything else gives the first place. */
    static WindowPlace of(String text) {
        if (!text.matches("(-?\\d{1,5},){4}(NORMAL|MAXIMIZED)")) {
            return FIRST;
        }
        var words = text.split(",");
        var numbers = Arrays.stream(words).limit(4).mapToDouble(Double::parseDouble).toArray();
        return new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], Extent.valueOf(words[4]));
    }

    String text() {
        return Math.round(x) + "," + Math.round(y) + "," + Math.round(width) + "," + Math.round(height) + ","
                + extent;
    }

    /** A screen may be gone since; then the system chooses the place. */
    void apply(Stage stage) {
        if (this == FIRST) {
            return;
        }
        stage.setWidth(width);
        stage.setHeight(height);
        if (Screen.getScreens().stream().map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.intersects(new Rectangle2D(x, y, 50, 50)))) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(extent == Extent.MAXIMIZED);
    }
}
