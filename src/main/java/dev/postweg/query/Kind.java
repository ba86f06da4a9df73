package dev.postweg.query;

/** What the values of a field are, and with it what a filter may say about them. */
public enum Kind {
    /** Free text: a plain value is looked for anywhere inside. */
    TEXT,
    /** One or more mail addresses: a plain value is looked for anywhere inside each. */
    ADDRESS,
    /** A value to be met as a whole. */
    EXACT,
    /** An id, met as a whole; angle brackets around it do not count. */
    ID,
    /** A code, met as a whole; blanks and colons at its end do not count. */
    CODE,
    /** One of a fixed list of values. */
    ENUM,
    /** An integer. */
    NUMBER,
    /** A number of bytes. */
    SIZE,
    /** A number of milliseconds. */
    DURATION,
    /** A moment. */
    TIME,
    /** An IP address. */
    IP;

    /**
     * Tells whether a plain value is looked for anywhere inside rather than met as a whole.
     *
     * @return true for free text and addresses
     */
    public boolean free() {
        return this == TEXT || this == ADDRESS;
    }

    /**
     * Tells whether values have an order, so that {@code >} and ranges make sense.
     *
     * @return true for numbers and times
     */
    public boolean ordered() {
        return numeric() || this == TIME;
    }

    /**
     * Tells whether values are integers, whatever their unit.
     *
     * @return true for numbers, bytes and milliseconds
     */
    public boolean numeric() {
        return this == NUMBER || this == SIZE || this == DURATION;
    }

    /**
     * Brings a value, or the plain text of a pattern, to the form in which it is compared (case apart).
     *
     * @param value
     *            raw
     * @return the value without what does not count for this kind
     */
    public String comparable(String value) {
        return switch (this) {
            case ID -> strip(value, "<>", "<>");
            case CODE -> strip(value, "", ": ");
            default -> value;
        };
    }

    private static String strip(String value, String leading, String trailing) {
        var from = 0;
        var to = value.length();
        while (to > from && trailing.indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && leading.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        return value.substring(from, to);
    }
}
