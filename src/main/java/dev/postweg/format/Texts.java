package dev.postweg.format;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, in English and German. */
final class Texts {
    private static final String BUNDLE = "dev.postweg.format.messages";

    private Texts() {
    }

    static String of(Enum<?> key, String detail, Locale locale) {
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var bundle = ResourceBundle.getBundle(BUNDLE, german ? Locale.GERMAN : Locale.ROOT);
        var pattern = bundle.getString(key.getDeclaringClass().getSimpleName() + "." + key.name());
        return new MessageFormat(pattern, locale).format(new Object[]{detail});
    }
}
