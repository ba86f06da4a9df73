package dev.postweg.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Splits records into fields with one parser of Commons CSV, which is handed one record at a time. It reads up to the
 * line feed that ends the record and never looks behind it, so that lines and places stay the scanner's.
 */
final class FieldSplitter {
    private static final CSVFormat COMMAS = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int USUAL = 32;

    private final char delimiter;
    private final CSVFormat format;
    private final Feed feed = new Feed();
    private Iterator<CSVRecord> records;

    /** Splits at commas. */
    FieldSplitter() {
        this(',');
    }

    /** Splits at another character. */
    FieldSplitter(char delimiter) {
        this.delimiter = delimiter;
        format = COMMAS.builder().setDelimiter(delimiter).get();
    }

    /**
     * Splits one record.
     *
     * @param text
     *            the record without its line end, its quotes in order
     * @return its fields without their quotes
     * @throws IOException
     *             where Commons CSV refuses it
     */
    List<String> split(String text) throws IOException {
        if (text.indexOf('"') < 0) {
            return plain(text);
        }
        if (text.indexOf('\r') < 0) {
            return parse(text);
        }
        // Commons CSV ends a record at a lone CR, too; a file of Exchange does so at a line feed only
        var standIn = '\uE000';
        while (text.indexOf(standIn) >= 0) {
            standIn++;
        }
        var unused = standIn;
        return parse(text.replace('\r', unused)).stream().map(value -> value.replace(unused, '\r')).toList();
    }

    // most rows have no quotes, and between their delimiters there is nothing to parse
    private List<String> plain(String text) {
        var fields = new ArrayList<String>(USUAL);
        var from = 0;
        for (var end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, from)) {
            fields.add(text.substring(from, end));
            from = end + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    private List<String> parse(String text) throws IOException {
        if (records == null) {
            records = format.parse(feed).iterator();
        }
        feed.text = text;
        feed.given = 0;
        try {
            return List.of(records.next().values());
        } catch (UncheckedIOException e) {
            records = null;
            throw e.getCause();
        }
    }

    /** Hands out one record and its line feed, and nothing until the next. */
    private static final class Feed extends Reader {
        private String text;
        private int given;

        @Override
        public int read(char[] target, int start, int room) {
            var count = Math.min(room, text.length() - given);
            if (count > 0) {
                text.getChars(given, given + count, target, start);
            } else if (given > text.length()) {
                return -1;
            }
            given += count;
            if (given == text.length() && count < room) {
                target[start + count] = '\n';
                count++;
                given++;
            }
            return count;
        }

        @Override
        public void close() {
            text = "";
        }
    }
}
