package dev.postweg.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;

/** A colour that rules give rows; the tokens say what it is in light and dark. */
enum Tint {
    NONE, RED, AMBER, GREEN, BLUE, PURPLE, TEAL, GREY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Set on rows with text of this colour. A style class would be stronger than the selection. */
    PseudoClass ofText() {
        return PseudoClass.getPseudoClass("tint-text-" + id());
    }

    /** Set on rows with this colour behind them. */
    PseudoClass ofBack() {
        return PseudoClass.getPseudoClass("tint-back-" + id());
    }

    static Optional<Tint> of(String id) {
        return Arrays.stream(values()).filter(tint -> tint.id().equals(id)).findFirst();
    }
}
