package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.util.Locale;

/** What the short codes of message-info mean, from the table {@code code.properties}. */
public final class MessageInfoCodes {
    private final Words words;

    /**
     * Makes the readings of a language.
     *
     * @param locale
     *            German gets German, every other language English
     */
    public MessageInfoCodes(Locale locale) {
        this.words = Words.of(locale);
    }

    /**
     * Reads a code.
     *
     * @param code
     *            any code
     * @return what it means; for a code that is not in the table, what its letter alone says
     */
    public Reading read(MessageInfo.Code code) {
        return words.reading("code." + code.code()).orElseGet(() -> letter(code));
    }

    /**
     * Reads the letter of a code: who vouched for the sender.
     *
     * @param code
     *            any code
     * @return what the letter means; the letter itself where Postweg does not know it
     */
    public Reading letter(MessageInfo.Code code) {
        return words.reading("code.letter." + code.letter())
                .orElseGet(() -> new Reading(String.valueOf(code.letter()), Certainty.GUESSED));
    }
}
