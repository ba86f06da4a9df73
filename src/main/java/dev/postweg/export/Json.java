package dev.postweg.export;

import java.util.List;

/** Writes JSON (RFC 8259) without blanks, value by value. The caller sees to it that what begins also ends. */
public final class Json {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out;
    private boolean first = true;

    /** A name of members that are written often, made ready once. */
    public static final class Name {
        private final String written;

        /**
         * Makes a name ready.
         *
         * @param name
         *            any text
         */
        public Name(String name) {
            var out = new StringBuilder();
            new Json(out).string(name);
            written = out.append(':').toString();
        }
    }

    /**
     * Begins to write.
     *
     * @param out
     *            where it goes
     */
    public Json(StringBuilder out) {
        this.out = out;
    }

    /**
     * Begins an object.
     *
     * @return this
     */
    public Json beginObject() {
        return open('{');
    }

    /**
     * Ends an object.
     *
     * @return this
     */
    public Json endObject() {
        return close('}');
    }

    /**
     * Begins an array.
     *
     * @return this
     */
    public Json beginArray() {
        return open('[');
    }

    /**
     * Ends an array.
     *
     * @return this
     */
    public Json endArray() {
        return close(']');
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param name
     *            any text
     * @return this
     */
    public Json name(String name) {
        separate();
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    /**
     * Writes the name of a member; its value must follow.
     *
     * @param name
     *            made ready
     * @return this
     */
    public Json name(Name name) {
        separate();
        out.append(name.written);
        first = true;
        return this;
    }

    /**
     * Writes a text.
     *
     * @param text
     *            any text, halves of surrogate pairs included
     * @return this
     */
    public Json value(String text) {
        separate();
        string(text);
        return this;
    }

    /**
     * Writes a number.
     *
     * @param number
     *            any number
     * @return this
     */
    public Json value(long number) {
        separate();
        out.append(number);
        return this;
    }

    /**
     * Writes null.
     *
     * @return this
     */
    public Json nothing() {
        separate();
        out.append("null");
        return this;
    }

    /**
     * Writes a member.
     *
     * @param name
     *            its name
     * @param text
     *            its value
     * @return this
     */
    public Json field(String name, String text) {
        return name(name).value(text);
    }

    /**
     * Writes a member.
     *
     * @param name
     *            its name
     * @param number
     *            its value
     * @return this
     */
    public Json field(String name, long number) {
        return name(name).value(number);
    }

    /**
     * Writes a member.
     *
     * @param name
     *            its name
     * @param text
     *            its value
     * @return this
     */
    public Json field(Name name, String text) {
        return name(name).value(text);
    }

    /**
     * Writes a member that is an array of texts.
     *
     * @param name
     *            its name
     * @param texts
     *            its value
     * @return this
     */
    public Json field(String name, List<String> texts) {
        return name(name).values(texts);
    }

    /**
     * Writes an array of texts.
     *
     * @param texts
     *            any texts
     * @return this
     */
    public Json values(List<String> texts) {
        beginArray();
        texts.forEach(this::value);
        return endArray();
    }

    Json cell(Cell cell) {
        return switch (cell) {
            case Cell.None() -> nothing();
            case Cell.Text(var text) -> value(text);
            case Cell.Whole(var number) -> value(number);
            case Cell.Time(_, var text) -> value(text);
            case Cell.Items(var items) -> values(items);
        };
    }

    /** Ends a line of JSON lines. */
    public void endLine() {
        out.append('\n');
        first = true;
    }

    private Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void string(String text) {
        out.append('"');
        var plain = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < FIRST_PRINTABLE || c == '"' || c == '\\' || Character.isSurrogate(c) && !isPaired(text, i)) {
                out.append(text, plain, i).append(escape(c));
                plain = i + 1;
            }
        }
        if (plain == 0) {
            out.append(text);
        } else {
            out.append(text, plain, text.length());
        }
        out.append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // half a pair has no UTF-8; the escape keeps it
            default -> "\\u%04x".formatted((int) c);
        };
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
