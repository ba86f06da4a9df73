package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line that begins with a number sign, such as {@code #Log-type: Message Tracking Log}.
 *
 * @param key
 *            its name in lower case
 * @param value
 *            what stands behind the colon, without the blanks around it
 */
record HeaderLine(String key, String value) {
    static final String FIELDS = "fields";
    static final String LOG_TYPE = "log-type";
    static final String SOFTWARE = "software";
    static final String VERSION = "version";

    static HeaderLine parse(String line) {
        var colon = line.indexOf(':');
        var key = line.substring(1, colon < 0 ? line.length() : colon);
        return new HeaderLine(key.strip().toLowerCase(Locale.ROOT), line.substring(1 + Math.max(colon, 0)).strip());
    }

    /** The header lines before the first row of a file, by their names. */
    static Map<String, HeaderLine> leading(FileHead head) throws IOException {
        var lines = new HashMap<String, HeaderLine>();
        try (var scanner = new RecordScanner(new ByteWindow(head.stream(), 0), 1, Limits.DEFAULT)) {
            while (scanner.next() == RecordScanner.Kind.HEADER && (head.whole() || !scanner.isHalf())) {
                var line = parse(scanner.text());
                lines.put(line.key(), line);
            }
        }
        return lines;
    }

    /** The columns that a {@code #Fields} line names. */
    List<String> names() {
        return Stream.of(value.split(",", -1)).map(String::strip).toList();
    }

    /** The header that they make; one instance for the columns of a known version. */
    Header header() {
        var header = new Header(names());
        return HeaderGuess.KNOWN.stream().filter(header::equals).findFirst().orElse(header);
    }

    /** The name that stands twice among the columns, in whatever case. */
    Optional<String> repeatedName() {
        var seen = new HashSet<String>();
        return names().stream().filter(name -> !seen.add(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Whether the columns are those of a tracking log, which alone has these three. */
    static boolean isTracking(Header header) {
        return header.position(LogField.DATE_TIME) >= 0 && header.position(LogField.SOURCE) >= 0
                && header.position(LogField.EVENT_ID) >= 0;
    }
}
