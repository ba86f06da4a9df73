package dev.postweg.query;

/**
 * A range as it is written.
 *
 * @param open
 *            {@code [} or <code>{</code>
 * @param low
 *            the lower end, or a star
 * @param high
 *            the upper end, or a star
 * @param close
 *            {@code ]} or <code>}</code>
 */
record Range(Token open, Token low, Token high, Token close) {
    boolean withoutLow() {
        return open.text().equals("{");
    }

    boolean withoutHigh() {
        return close.text().equals("}");
    }

    static boolean isOpenEnd(Token end) {
        return end.text().equals("*");
    }
}
