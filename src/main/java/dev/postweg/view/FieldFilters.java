package dev.postweg.view;

import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.query.Kind;
import dev.postweg.query.QueryField;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes filters of values that the user points at. */
final class FieldFilters {
    private FieldFilters() {
    }

    /** The rows with this value; of a list of addresses, those with all of them. */
    static Optional<Filter> of(QueryField field, String raw) {
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        if (field.kind() == Kind.ADDRESS && raw.contains(";")) {
            return Optional.of(Filters.and(Stream.of(raw.split(";")).filter(address -> !address.isEmpty())
                    .map(address -> Filters.include(field, address)).toList()));
        }
        return Optional.of(Filters.include(field, raw));
    }
}
