package dev.postweg.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns under which a row was read, in the order of its file. Two headers with the same names are equal.
 */
public final class Header {
    private static final List<LogField> ALL = List.of(LogField.values());

    /** The 30 columns of Exchange 2016, 2019 and SE. */
    public static final Header V2016 = of(ALL.stream());

    /** The 27 columns of Exchange 2013. */
    public static final Header V2013 = of(ALL.subList(0, 27).stream());

    /** The 26 columns of Exchange 2010 SP3: those of 2013 without network-message-id. */
    public static final Header V2010 = of(
            ALL.subList(0, 27).stream().filter(field -> field != LogField.NETWORK_MESSAGE_ID));

    /** The 21 columns of Exchange 2007. */
    public static final Header V2007 = of(
            ALL.subList(0, 22).stream().filter(field -> field != LogField.NETWORK_MESSAGE_ID));

    private final List<String> names;
    private final List<String> unknown;
    private final int[] positions;

    /**
     * Makes a header.
     *
     * @param names
     *            the names of {@code #Fields} as they stand, unknown ones included
     * @throws IllegalArgumentException
     *             where a name stands twice
     */
    public Header(List<String> names) {
        this.names = List.copyOf(names);
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("a column stands twice: " + names);
        }
        this.unknown = this.names.stream().filter(name -> LogField.ofLogName(name).isEmpty()).toList();
        this.positions = new int[ALL.size()];
        Arrays.fill(positions, -1);
        for (var i = 0; i < names.size(); i++) {
            var position = i;
            LogField.ofLogName(names.get(i)).ifPresent(field -> positions[field.ordinal()] = position);
        }
    }

    private static Header of(Stream<LogField> fields) {
        return new Header(fields.map(LogField::logName).toList());
    }

    /**
     * Returns the columns.
     *
     * @return the names as they stand in the file
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns where a field stands.
     *
     * @param field
     *            any field
     * @return its column from 0, or -1 where this header lacks it
     */
    public int position(LogField field) {
        return positions[field.ordinal()];
    }

    /**
     * Returns the columns that Postweg does not know; their values are kept all the same.
     *
     * @return names in file order
     */
    public List<String> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Header header && names.equals(header.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return String.join(",", names);
    }
}
