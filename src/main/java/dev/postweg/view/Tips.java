package dev.postweg.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the mouse comes. A tooltip is a window with a scene of its own: where nodes come and go
 * by the hundred, making them all at once would block the FX thread.
 */
final class Tips {
    private static final String TEXT = Tips.class.getName() + ".text";
    private static final String MADE = Tips.class.getName() + ".made";

    private Tips() {
    }

    /** Gives a node another text; an empty one takes it away. */
    static void set(Node node, String text) {
        var properties = node.getProperties();
        if (!properties.containsKey(TEXT)) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make(node));
        }
        properties.put(TEXT, text);
        if (properties.get(MADE) instanceof Tooltip made) {
            Tooltip.uninstall(node, made);
            properties.remove(MADE);
        }
    }

    private static void make(Node node) {
        var properties = node.getProperties();
        if (!properties.containsKey(MADE) && properties.get(TEXT) instanceof String text && !text.isEmpty()) {
            var made = new Tooltip(text);
            properties.put(MADE, made);
            Tooltip.install(node, made);
        }
    }
}
