package dev.postweg.query;

import java.util.Locale;
import java.util.Optional;

/**
 * What a name before a colon speaks of.
 *
 * @param name
 *            as the language has it
 * @param field
 *            the field
 * @param form
 *            how a value after the name is read
 */
record Target(String name, QueryField field, Form form) {

    /** How a value is read. */
    enum Form {
        /** By the field's kind. */
        PLAIN,
        /** A time: from its beginning on. */
        AFTER,
        /** A time: up to its beginning. */
        BEFORE,
        /** A duration: counted back from the end of the data. */
        LAST
    }

    static Target of(QueryField field) {
        return new Target(field.id(), field, Form.PLAIN);
    }

    static Optional<Target> ofName(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "after" -> Optional.of(new Target("after", QueryField.TIME, Form.AFTER));
            case "before" -> Optional.of(new Target("before", QueryField.TIME, Form.BEFORE));
            case "last" -> Optional.of(new Target("last", QueryField.TIME, Form.LAST));
            default -> QueryField.ofName(name).map(Target::of);
        };
    }

    /** Whether signs such as {@code >} stand before a value. */
    boolean compares() {
        return form == Form.PLAIN && field.kind().ordered();
    }

    /** Whether a bracket begins a range. */
    boolean ranges() {
        return compares() || field.kind() == Kind.IP;
    }
}
