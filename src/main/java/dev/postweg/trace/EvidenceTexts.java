package dev.postweg.trace;

import dev.postweg.model.Evidence;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The few sentences that stand for an evidence where no field of a row does. An evidence holds them in English, so that
 * workspaces and JSON are the same everywhere; people read them in German where the locale is. What stands in a field
 * of a row is in no language and stays as it is.
 */
public final class EvidenceTexts {
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final String HOLE = "{0}";

    private final ResourceBundle bundle;

    /**
     * Chooses a language.
     *
     * @param locale
     *            German, or any other for English
     */
    public EvidenceTexts(Locale locale) {
        bundle = bundle(locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ROOT);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dev.postweg.trace.evidence", locale);
    }

    /** The sentence as an evidence holds it. */
    static String english(String key, Object... arguments) {
        return new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(arguments);
    }

    /**
     * Says what decided.
     *
     * @param evidence
     *            any
     * @return its sentence in the chosen language, or the name of its field with what stands there
     */
    public String of(Evidence evidence) {
        return sentence(evidence).orElseGet(() -> evidence.field().isEmpty()
                ? evidence.text()
                : evidence.field() + " = " + evidence.text());
    }

    private Optional<String> sentence(Evidence evidence) {
        return ENGLISH.keySet().stream().flatMap(key -> said(key, evidence.text()).stream()).findFirst();
    }

    private Optional<String> said(String key, String text) {
        var english = ENGLISH.getString(key);
        var hole = english.indexOf(HOLE);
        if (hole < 0) {
            return english.equals(text) ? Optional.of(bundle.getString(key)) : Optional.empty();
        }
        var found = Pattern.compile(Pattern.quote(english.substring(0, hole)) + "(\\S+)"
                + Pattern.quote(english.substring(hole + HOLE.length()))).matcher(text);
        return found.matches()
                ? Optional.of(new MessageFormat(bundle.getString(key), Locale.ROOT)
                        .format(new Object[]{found.group(1)}))
                : Optional.empty();
    }
}
