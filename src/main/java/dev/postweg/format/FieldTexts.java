package dev.postweg.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes texts of the fields of a record, without a text of the whole record between. */
final class FieldTexts {
    private static final int FEW = 100;

    private RepeatedValues repeated;
    private int records;
    private boolean utf8;
    private String[] texts = {};

    /** Whether the last record was UTF-8, as Exchange writes; Windows-1252 otherwise. */
    boolean utf8() {
        return utf8;
    }

    /**
     * Makes the texts of a record.
     *
     * @param window
     *            begins with it
     * @param walk
     *            knows where its fields end
     * @param length
     *            its bytes without the line end
     * @return its fields without their quotes, unmodifiable
     */
    List<String> of(ByteWindow window, FieldWalk walk, int length) {
        var bytes = window.bytes;
        records++;
        utf8 = walk.isAscii() || Decoded.isUtf8(bytes, window.start, length);
        texts = texts.length == walk.fields() ? texts : new String[walk.fields()];
        var from = window.start;
        for (var i = 0; i < texts.length; i++) {
            var end = window.start + (i < texts.length - 1 ? walk.end(i) : length);
            if (from < end && bytes[from] == '"') {
                var text = text(i, bytes, from + 1, end - 1);
                texts[i] = walk.hasDoubledQuotes() ? text.replace("\"\"", "\"") : text;
            } else {
                texts[i] = text(i, bytes, from, end);
            }
            from = end + 1;
        }
        return List.of(texts);
    }

    private String text(int column, byte[] bytes, int from, int end) {
        if (from == end) {
            return "";
        }
        if (!utf8) {
            return Decoded.windows(bytes, from, end - from);
        }
        return remembers() && repeated.takes(column, end - from)
                ? repeated.text(column, bytes, from, end)
                : new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    // the memory for it costs more than it saves where a file has only some rows
    private boolean remembers() {
        if (repeated == null && records > FEW) {
            repeated = new RepeatedValues();
        }
        return repeated != null;
    }
}
