package dev.postweg.ingest;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Locale;

/** What makes a row the same row in another file: its log-id where it has one, else all that stands in it. */
final class RowIdentity {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private RowIdentity() {
    }

    /** Whether a row has an id of its own. */
    static boolean hasId(Header header, List<String> values) {
        var position = header.position(LogField.LOG_ID);
        return position >= 0 && !values.get(position).isEmpty();
    }

    /** A number that only the same row has, but for one chance in billions of billions. */
    static long of(Header header, List<String> values) {
        if (hasId(header, values)) {
            return spread(add(BASIS, values.get(header.position(LogField.LOG_ID)).toLowerCase(Locale.ROOT)));
        }
        var hash = BASIS;
        for (var i = 0; i < values.size(); i++) {
            hash = add(add(hash, header.names().get(i)), values.get(i));
        }
        return spread(hash);
    }

    /** A number that only the same texts have. */
    static long of(List<String> texts) {
        var hash = BASIS;
        for (var text : texts) {
            hash = add(hash, text);
        }
        return spread(hash);
    }

    private static long add(long hash, String text) {
        var sum = hash;
        for (var i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * PRIME;
        }
        return (sum ^ '\uFFFF') * PRIME;
    }

    private static long spread(long hash) {
        var mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
