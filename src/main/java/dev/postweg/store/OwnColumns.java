package dev.postweg.store;

import dev.postweg.model.LogField;
import java.util.List;

/** The values of columns that Postweg does not know: each with its length before it, in the order of the header. */
final class OwnColumns {
    private OwnColumns() {
    }

    /** Returns the place of a column among those that Postweg does not know, or -1. */
    static int place(String fields, String name) {
        var own = List.of(fields.split(",")).stream().filter(field -> LogField.ofLogName(field).isEmpty()).toList();
        for (var i = 0; i < own.size(); i++) {
            if (own.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns one of the values. */
    static String value(String extra, int place) {
        var at = 0;
        for (var i = 0;; i++) {
            var colon = extra.indexOf(':', at);
            var end = colon + 1 + Integer.parseInt(extra.substring(at, colon));
            if (i == place) {
                return extra.substring(colon + 1, end);
            }
            at = end;
        }
    }
}
