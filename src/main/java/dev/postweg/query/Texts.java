package dev.postweg.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of this package: German for a German locale, English for any other. The root bundle is asked for by
 * name because a bundle control, the other way to keep out the machine's own language, is refused in a named module.
 */
final class Texts {
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        bundle = ResourceBundle.getBundle("dev.postweg.query.messages", german ? Locale.GERMAN : Locale.ROOT);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
