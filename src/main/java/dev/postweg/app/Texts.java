package dev.postweg.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of the start, in English and German. */
final class Texts {
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        bundle = ResourceBundle.getBundle("dev.postweg.app.messages", german ? Locale.GERMAN : Locale.ROOT);
    }

    String oneMail() {
        return bundle.getString("one-mail");
    }

    /** Says in one line what a window needs. */
    String noWindow(Set<Display.Need> missing) {
        var needs = missing.stream().map(need -> bundle.getString("need." + need))
                .collect(Collectors.joining(bundle.getString("and")));
        return new MessageFormat(bundle.getString("no-window"), Locale.ROOT).format(new Object[]{needs});
    }
}
