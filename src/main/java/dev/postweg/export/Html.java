package dev.postweg.export;

/** Writes HTML; every text is escaped, and there is no way around it. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes as names and values in turn. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** Writes an element without content, closed as XML wants it, so that XML tools can read a page, too. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Writes an element that holds only a text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Takes over markup that Postweg has made: a style sheet, a picture. */
    Html own(String markup) {
        out.append(markup);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        Display.clean(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
