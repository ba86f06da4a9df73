package dev.postweg.ingest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, in English and German. */
final class Texts {
    private Texts() {
    }

    static String of(Reason.Kind kind, List<String> details, Locale locale) {
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var bundle = ResourceBundle.getBundle("dev.postweg.ingest.messages", german ? Locale.GERMAN : Locale.ROOT);
        return new MessageFormat(bundle.getString("Kind." + kind.name()), locale).format(details.toArray());
    }
}
