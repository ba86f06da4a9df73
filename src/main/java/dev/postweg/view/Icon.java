package dev.postweg.view;

import java.util.Locale;
import javafx.scene.layout.Region;

/** The drawn signs; their shapes stand in icons.css, their colours in the tokens. */
enum Icon {
    FOLDER, FILE, DATABASE, LIST, EXPORT, COPY, COLUMNS, TEXT, HISTOGRAM, FACETS, DETAILS, CLOCK, THEME, //
    REFRESH, SEARCH, BACK, FORWARD, TRACE, HELP, CLOSE, PLUS, MINUS, CHECK, WARNING, ERROR, STOP, HISTORY, EYE, //
    CHEVRON_DOWN, CHEVRON_RIGHT, MAIL, STAR, PIN, FIT, FOLD, PICTURE, SAVE, DOSSIER, MARK, NOTE;

    Region node() {
        return of("icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A sign that belongs to a value, such as an outcome. */
    static Region of(String styleClass) {
        var sign = new Region();
        sign.getStyleClass().addAll("icon", styleClass);
        sign.setMouseTransparent(true);
        return sign;
    }
}
