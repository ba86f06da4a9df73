package dev.postweg.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The field custom-data: keys with values, in the order of the log, where a key may stand several times. See
 * docs/interpretation.md.
 *
 * @param raw
 *            the field
 * @param entries
 *            the entries in the order of the log
 */
public record CustomData(String raw, List<Entry> entries) {
    private static final String FILE_BREAK = ";S:";
    private static final Pattern CMDLET_BREAK = Pattern.compile("\\], ?(?=\\[)");
    private static final String TYPE = "S:";

    /** Copies the list. */
    public CustomData {
        entries = List.copyOf(entries);
    }

    /**
     * A key with its value.
     *
     * @param raw
     *            the entry as it stands
     * @param key
     *            in the log's own spelling
     * @param value
     *            everything behind the first equals sign
     * @param block
     *            the value's parts where a transport agent packed several into it
     */
    public record Entry(String raw, String key, String value, Optional<Block> block) {
        static Entry of(String raw, String key, String value) {
            return new Entry(raw, key, value, Block.of(value));
        }
    }

    /**
     * What a transport agent packed into one value, such as {@code SUM|v=1|action=b}.
     *
     * @param sub
     *            the word before the first bar; may be empty
     * @param fields
     *            the parts behind it, in the order of the log
     */
    public record Block(String sub, List<Field> fields) {
        /** Copies the list. */
        public Block {
            fields = List.copyOf(fields);
        }

        /**
         * Finds the first value of a key.
         *
         * @param key
         *            in any case
         * @return the value, or nothing
         */
        public Optional<String> first(String key) {
            return all(key).findFirst();
        }

        /**
         * Finds all values of a key.
         *
         * @param key
         *            in any case
         * @return the values in the order of the log
         */
        public Stream<String> all(String key) {
            return fields.stream().filter(field -> field.key().equalsIgnoreCase(key)).map(Field::value);
        }

        private static Optional<Block> of(String value) {
            var bar = value.indexOf('|');
            if (bar < 0 || value.indexOf('=', bar) < 0) {
                return Optional.empty();
            }
            var fields = Stream.of(value.substring(bar + 1).split("\\|", -1)).map(Field::of).toList();
            return Optional.of(new Block(value.substring(0, bar), fields));
        }
    }

    /**
     * One part of a block.
     *
     * @param key
     *            in the log's own spelling, which varies; the whole part where it has no equals sign
     * @param value
     *            everything behind the first equals sign; empty where there is none
     */
    public record Field(String key, String value) {
        private static Field of(String part) {
            var equals = part.indexOf('=');
            return equals < 0 ? new Field(part, "") : new Field(part.substring(0, equals), part.substring(equals + 1));
        }
    }

    /**
     * Reads the field.
     *
     * @param text
     *            the form of the log, or the form {@code {[k, v], [k, v]}} that Get-MessageTrackingLog prints
     * @return the entries; none where the text is blank
     */
    public static CustomData parse(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return new CustomData(text, List.of());
        }
        return new CustomData(text, stripped.startsWith("{[") ? cmdlet(stripped) : file(text));
    }

    /**
     * Finds the first value of a key.
     *
     * @param key
     *            in any case
     * @return the value, or nothing
     */
    public Optional<String> first(String key) {
        return all(key).map(Entry::value).findFirst();
    }

    /**
     * Finds all entries of a key.
     *
     * @param key
     *            in any case
     * @return the entries in the order of the log
     */
    public Stream<Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equalsIgnoreCase(key));
    }

    private static List<Entry> file(String text) {
        var entries = new ArrayList<Entry>();
        var start = 0;
        for (var end = text.indexOf(FILE_BREAK); end >= 0; end = text.indexOf(FILE_BREAK, end + 1)) {
            entries.add(entry(text.substring(start, end)));
            start = end + 1;
        }
        entries.add(entry(text.substring(start)));
        return entries;
    }

    private static Entry entry(String part) {
        var bare = part.startsWith(TYPE) ? part.substring(TYPE.length()) : part;
        var equals = bare.indexOf('=');
        return equals < 0
                ? Entry.of(part, bare, "")
                : Entry.of(part, bare.substring(0, equals), bare.substring(equals + 1));
    }

    private static List<Entry> cmdlet(String text) {
        var entries = new ArrayList<Entry>();
        var parts = CMDLET_BREAK.split(text.substring(1), -1);
        for (var i = 0; i < parts.length; i++) {
            var part = i == parts.length - 1 ? withoutEnd(parts[i]) : parts[i];
            var bare = part.startsWith("[") ? part.substring(1) : part;
            var comma = bare.indexOf(", ");
            entries.add(comma < 0
                    ? Entry.of(part, bare, "")
                    : Entry.of(part, bare.substring(0, comma), bare.substring(comma + 2)));
        }
        return entries;
    }

    /** PowerShell prints three dots where it leaves entries out. */
    private static String withoutEnd(String last) {
        var end = last.endsWith("]...}") ? "]...}" : last.endsWith("]}") ? "]}" : last.endsWith("}") ? "}" : "";
        return last.substring(0, last.length() - end.length());
    }
}
