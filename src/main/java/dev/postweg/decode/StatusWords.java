package dev.postweg.decode;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Words for SMTP codes and for the enhanced codes of RFC 3463, from the table {@code status.properties}. */
public final class StatusWords {
    private final Words words;

    /**
     * Makes the words of a language.
     *
     * @param locale
     *            German gets German, every other language English
     */
    public StatusWords(Locale locale) {
        this.words = Words.of(locale);
    }

    /**
     * Says what an enhanced code means.
     *
     * @param enhanced
     *            such as {@code 5.1.1}
     * @return class, and detail or else subject, such as "Failed for good: the mailbox does not exist"; nothing where
     *         the text is no such code
     */
    public Optional<String> enhanced(String enhanced) {
        var parts = enhanced.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var found = new ArrayList<String>();
        words.find("status.class." + parts[0]).ifPresent(found::add);
        words.find("status.detail." + parts[1] + "." + parts[2])
                .or(() -> words.find("status.subject." + parts[1])).ifPresent(found::add);
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", found));
    }

    /**
     * Says what an SMTP code means.
     *
     * @param code
     *            such as 250
     * @return the meaning of the code, or of its first digit
     */
    public Optional<String> smtp(int code) {
        return words.find("status.smtp." + code).or(() -> words.find("status.class." + code / 100));
    }
}
