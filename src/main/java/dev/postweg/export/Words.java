package dev.postweg.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of exports for people: German for a German locale, English for any other. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        this.bundle = ResourceBundle.getBundle("dev.postweg.export.words", german ? Locale.GERMAN : Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Writes a duration. */
    String seconds(long ms) {
        return get("seconds", ms / 1000.0);
    }
}
