package dev.postweg.archive;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why an archive, or a member of it, cannot be read. */
public enum Fault {
    /** More members than are looked at; the detail is the limit. */
    TOO_MANY_FILES,
    /** It unpacks to more than may come out of it; the details are the limit in bytes and the member. */
    TOO_LARGE,
    /** A 7z file inside another archive, too large to be held in memory; the detail is the limit in bytes. */
    LARGE_INSIDE,
    /** Encrypted, or packed in a way that is not known. */
    UNREADABLE,
    /** Broken; the detail is the library's word for it. */
    DAMAGED,
    /** Its end is missing. */
    CUT_OFF,
    /** A member whose bytes are not those that were packed; the detail is its name. */
    CHECKSUM,
    /** Protected by a password. */
    PASSWORD,
    /** It needs a larger dictionary than is held in memory; the detail is the limit in MB. */
    DICTIONARY;

    /**
     * Returns the fault as a sentence.
     *
     * @param details
     *            names and figures, as the fault says
     * @param locale
     *            German, or English for any other
     * @return a short sentence
     */
    public String message(List<String> details, Locale locale) {
        // the root bundle is asked for by name: a lookup by any other locale may end at the machine's default
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var bundle = ResourceBundle.getBundle("dev.postweg.archive.messages", german ? Locale.GERMAN : Locale.ROOT);
        return new MessageFormat(bundle.getString("Fault." + name()), locale).format(details.toArray());
    }
}
