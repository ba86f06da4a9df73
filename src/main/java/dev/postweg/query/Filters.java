package dev.postweg.query;

import dev.postweg.query.Filter.All;
import dev.postweg.query.Filter.And;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.Filter.Not;
import dev.postweg.query.Filter.Or;
import java.util.ArrayList;
import java.util.List;

/** Puts filters together, always in the one form that the parser gives, too. */
public final class Filters {
    /** The filter that every row meets. */
    public static final Filter ALL = new All();

    private Filters() {
    }

    /**
     * Joins filters that must all hold.
     *
     * @param filters
     *            any number
     * @return flat, without {@link All}; {@link #ALL} where nothing is left
     */
    public static Filter and(List<? extends Filter> filters) {
        var flat = new ArrayList<Filter>();
        for (var filter : filters) {
            switch (filter) {
                case All() -> {
                }
                case And(var inner) -> flat.addAll(inner);
                default -> flat.add(filter);
            }
        }
        return switch (flat.size()) {
            case 0 -> ALL;
            case 1 -> flat.getFirst();
            default -> new And(flat);
        };
    }

    /**
     * Joins two filters that must both hold.
     *
     * @param one
     *            a filter
     * @param other
     *            a filter
     * @return as {@link #and(List)}
     */
    public static Filter and(Filter one, Filter other) {
        return and(List.of(one, other));
    }

    /**
     * Joins filters of which one must hold.
     *
     * @param filters
     *            at least one
     * @return flat; {@link #ALL} where one of them is
     */
    public static Filter or(List<? extends Filter> filters) {
        var flat = new ArrayList<Filter>();
        for (var filter : filters) {
            switch (filter) {
                case All() -> {
                    return ALL;
                }
                case Or(var inner) -> flat.addAll(inner);
                default -> flat.add(filter);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /**
     * Joins two filters of which one must hold.
     *
     * @param one
     *            a filter
     * @param other
     *            a filter
     * @return as {@link #or(List)}
     */
    public static Filter or(Filter one, Filter other) {
        return or(List.of(one, other));
    }

    /**
     * Turns a filter around.
     *
     * @param filter
     *            a filter
     * @return its negation; the inner filter where it is one already
     */
    public static Filter not(Filter filter) {
        return filter instanceof Not(var inner) ? inner : new Not(filter);
    }

    /**
     * Looks for words.
     *
     * @param pattern
     *            what to look for anywhere inside
     * @return the filter; {@link #ALL} for a lone {@code *}
     */
    public static Filter words(TextPattern pattern) {
        return pattern.anywhere().equals(TextPattern.ANY) ? ALL : new Filter.Words(pattern);
    }

    /**
     * Makes the filter for one value of a field, as a click on it means it.
     *
     * @param field
     *            a field
     * @param value
     *            a raw value; an empty one means that there is none
     * @return the rows with just this value, case and what {@link Kind#comparable} drops apart
     */
    public static Filter include(QueryField field, String value) {
        return value.isEmpty()
                ? not(new FieldMatch(field, new Condition.Present()))
                : new FieldMatch(field, Values.exactly(field.kind(), value));
    }

    /**
     * Makes the filter against one value of a field.
     *
     * @param field
     *            a field
     * @param value
     *            a raw value; an empty one means that there is none
     * @return the rows without it
     */
    public static Filter exclude(QueryField field, String value) {
        return not(include(field, value));
    }
}
