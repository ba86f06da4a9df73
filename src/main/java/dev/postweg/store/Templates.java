package dev.postweg.store;

/**
 * The numbers, ids and times are taken out of a wide text ({@link TemplateSplitter}), so that what is left repeats and
 * is stored once; here both are put together again. In a template each {@link #HOLE} stands for a value; the values
 * stand in one text, each ended by a {@link #HOLE}. A value that begins with a mark is told from what the row says
 * elsewhere.
 */
final class Templates {
    static final char HOLE = '\u0001';

    /** The Message-ID of the row. */
    static final char OWN_ID = '\u0002';

    /** A time; the number behind the mark is its distance from the time of the row, in ms. */
    static final char TIME = '\u0003';

    /** A character that stood in the text and means something here. */
    static final char LITERAL = '\u0004';

    /** A term; behind the mark stands its number, once the writer has put it there. */
    static final char TERM = '\u0005';

    /** In a template: {@code 0.}, and the value behind it has lost the zeros before its last three digits. */
    static final char LATENCY = '\u0006';

    /** An entry id, its pairs of digits without the dashes between. */
    static final char PAIRS = '\u0007';

    private Templates() {
    }

    /** What a row says elsewhere and its wide texts repeat: Message-ID, and time in ms since 1970, UTC. */
    record Frame(String messageId, long time) {
    }

    /** Gives the text of a term. */
    @FunctionalInterface
    interface Terms {
        String term(int id);
    }

    /** Returns how many values a template takes. */
    static int holes(String template) {
        var holes = 0;
        for (var hole = template.indexOf(HOLE); hole >= 0; hole = template.indexOf(HOLE, hole + 1)) {
            holes++;
        }
        return holes;
    }

    /** Puts a text together again; the first values belong to other texts of the row. */
    static String join(String template, String values, int skipped, Frame frame, Terms terms) {
        var hole = template.indexOf(HOLE);
        if (hole < 0) {
            return template;
        }
        var text = new StringBuilder(template.length() + values.length());
        var value = 0;
        for (var i = 0; i < skipped; i++) {
            value = values.indexOf(HOLE, value) + 1;
        }
        var from = 0;
        for (; hole >= 0; hole = template.indexOf(HOLE, from)) {
            var end = values.indexOf(HOLE, value);
            if (hole > from && template.charAt(hole - 1) == LATENCY) {
                text.append(template, from, hole - 1).append("0.").repeat('0', 3 - (end - value))
                        .append(values, value, end);
            } else {
                text.append(template, from, hole);
                restore(values, value, end, frame, terms, text);
            }
            from = hole + 1;
            value = end + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static void restore(String values, int from, int to, Frame frame, Terms terms, StringBuilder text) {
        switch (from < to ? values.charAt(from) : 0) {
            case OWN_ID -> text.append(frame.messageId);
            case TIME -> text.append(Times.format(frame.time + Long.parseLong(values, from + 1, to, 10)));
            case LITERAL -> text.append(values.charAt(from + 1) == '1' ? HOLE : LATENCY);
            case TERM -> text.append(terms.term(Integer.parseInt(values, from + 1, to, 10)));
            case PAIRS -> {
                for (var i = from + 1; i < to; i += 2) {
                    text.append(i == from + 1 ? "" : "-").append(values, i, i + 2);
                }
            }
            default -> text.append(values, from, to);
        }
    }
}
