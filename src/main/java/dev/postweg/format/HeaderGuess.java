package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses the columns of a row that stands in a file without a header: one of the four known sets, told by their
 * number and by what stands in the columns that are easy to tell.
 */
final class HeaderGuess {
    /** The columns of the known versions, the newest first. */
    static final List<Header> KNOWN = List.of(Header.V2016, Header.V2013, Header.V2010, Header.V2007);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*");

    private HeaderGuess() {
    }

    /** Whether a row with so many fields may be of a known version. */
    static boolean knows(int fields) {
        return KNOWN.stream().anyMatch(header -> header.names().size() == fields);
    }

    static Optional<Header> of(List<String> values) {
        return KNOWN.stream().filter(header -> fits(header, values)).findFirst();
    }

    private static boolean fits(Header header, List<String> values) {
        return header.names().size() == values.size()
                && WORD.matcher(values.get(header.position(LogField.SOURCE))).matches()
                && WORD.matcher(values.get(header.position(LogField.EVENT_ID))).matches()
                && NUMBER.matcher(values.get(header.position(LogField.TOTAL_BYTES))).matches()
                && NUMBER.matcher(values.get(header.position(LogField.RECIPIENT_COUNT))).matches();
    }
}
