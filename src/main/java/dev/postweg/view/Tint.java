package dev.postweg.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A colour that rules give rows; the tokens say what it is in light and dark. */
enum Tint {
    NONE, RED, AMBER, GREEN, BLUE, PURPLE, TEAL, GREY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tint> of(String id) {
        return Arrays.stream(values()).filter(tint -> tint.id().equals(id)).findFirst();
    }
}
