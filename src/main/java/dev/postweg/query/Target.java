package dev.postweg.query;

import dev.postweg.query.Filter.ColumnMatch;
import dev.postweg.query.Filter.FieldMatch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a name before a colon speaks of.
 *
 * @param name
 *            as the language has it; for a column the prefix and its bare name
 * @param field
 *            the field; nothing for a column that has none
 * @param form
 *            how a value after the name is read
 */
record Target(String name, Optional<QueryField> field, Form form) {

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
        return new Target(field.id(), Optional.of(field), Form.PLAIN);
    }

    static Target ofColumn(String name) {
        return new Target(ColumnMatch.PREFIX + name, Optional.empty(), Form.PLAIN);
    }

    static Optional<Target> ofName(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "after" -> Optional.of(time("after", Form.AFTER));
            case "before" -> Optional.of(time("before", Form.BEFORE));
            case "last" -> Optional.of(time("last", Form.LAST));
            default -> QueryField.ofName(name).map(Target::of);
        };
    }

    private static Target time(String name, Form form) {
        return new Target(name, Optional.of(QueryField.TIME), form);
    }

    /** The bare name of the column, where it has no field. */
    Optional<String> column() {
        return field.isPresent() ? Optional.empty() : Optional.of(name.substring(ColumnMatch.PREFIX.length()));
    }

    Kind kind() {
        return field.map(QueryField::kind).orElse(Kind.TEXT);
    }

    List<String> choices() {
        return field.map(QueryField::choices).orElse(List.of());
    }

    Filter match(Condition condition) {
        return field.<Filter>map(known -> new FieldMatch(known, condition))
                .orElseGet(() -> new ColumnMatch(column().orElseThrow(), condition));
    }

    /** Whether signs such as {@code >} stand before a value. */
    boolean compares() {
        return form == Form.PLAIN && kind().ordered();
    }

    /** Whether a bracket begins a range. */
    boolean ranges() {
        return compares() || kind() == Kind.IP;
    }
}
