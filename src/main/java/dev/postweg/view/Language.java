package dev.postweg.view;

import java.util.Locale;

/** Which language the window speaks. */
enum Language {
    /** That of the system. */
    SYSTEM,
    /** English. */
    ENGLISH,
    /** German. */
    GERMAN;

    Locale locale() {
        return switch (this) {
            case SYSTEM -> Locale.getDefault();
            // numbers and dates stay those of the system where it speaks the language
            case ENGLISH -> ofSystem(Locale.UK);
            case GERMAN -> ofSystem(Locale.GERMANY);
        };
    }

    private static Locale ofSystem(Locale wanted) {
        var system = Locale.getDefault();
        return system.getLanguage().equals(wanted.getLanguage()) ? system : wanted;
    }
}
