package dev.postweg.store;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The view {@code event}: a row of a log with all its numbers, which stand in packed columns. There are two, of the
 * same words: one in the workspace, in plain SQL, for other tools and the other views; and one of each connection of
 * Postweg, which stands before it and leaves unpacking to {@link RowNumbers}.
 */
final class EventView {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    // the bytes are turned round, as the lowest comes first; in halves, as a literal has to be less than 2^63
    private static final String NUMBER = """
            (SELECT iif(code = 0 AND head < 128, NULL, base + code) FROM (SELECT head, %2$s AS base,
                %3$s >> (t.id %% 4096 * (head & 127) & 7) & (1 << (head & 127)) - 1 AS code
              FROM (SELECT head, hex(substr(data, 2, 8)) AS b,
                  hex(substr(data, 10 + (t.id %% 4096 * (head & 127) >> 3), 8)) AS h
                FROM (SELECT data, ('0x' || hex(substr(data, 1, 1))) ->> '$' AS head FROM column_block
                  WHERE id = %1$d + t.id / 4096))))""";

    private EventView() {
    }

    /** Creates the one of the workspace. */
    static void create(Sql sql) {
        create(sql, "", EventView::plain);
    }

    /** Creates the one of a connection, where the workspace has all that it needs. */
    static void attach(Sql sql) {
        var ready = sql.first("SELECT 1 FROM main.sqlite_schema WHERE name = 'event_text'", 0, row -> row.getInt(1));
        if (ready == 1) {
            create(sql, "TEMP", column -> "packed(" + column.ordinal() + ", t.id)");
        }
    }

    private static void create(Sql sql, String kind, Function<Column, String> number) {
        var text = Schema.resource("event-view.sql").formatted(kind);
        sql.script(PLACE.matcher(text).replaceAll(
                place -> Matcher.quoteReplacement(number.apply(Column.valueOf(place.group(1))))));
    }

    private static String plain(Column column) {
        return NUMBER.formatted(column.block(0), turned("b"), turned("h"));
    }

    private static String turned(String hex) {
        return "(" + half(hex, 0) + " | (" + half(hex, 8) + " << 32))";
    }

    private static String half(String hex, int from) {
        var digits = new StringBuilder("('0x0'");
        for (var pair = from + 7; pair > from; pair -= 2) {
            digits.append(String.format(Locale.ROOT, " || substr(%s, %d, 2)", hex, pair));
        }
        return digits.insert(0, '(').append(") ->> '$')").toString();
    }
}
