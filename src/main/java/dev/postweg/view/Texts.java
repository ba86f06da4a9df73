package dev.postweg.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the window: German for a German locale, English for any other. */
final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.locale = german
                ? locale
                : Locale.forLanguageTag(
                        locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? locale.toLanguageTag() : "en-GB");
        this.bundle = ResourceBundle.getBundle("dev.postweg.view.messages", german ? Locale.GERMAN : Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
