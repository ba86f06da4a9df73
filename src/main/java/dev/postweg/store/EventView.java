package dev.postweg.store;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The view {@code event}: a row of a log with all its numbers, which stand in packed columns. There are two, of the
 * same words: one in the workspace, in plain SQL, for other tools and the other views; and one of each connection of
 * Postweg, which stands before it and leaves unpacking to {@link RowNumbers}.
 */
final class EventView {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    // SQLite reads no hexadecimal texts (its JSON does since 3.42, which many tools do not have yet). An OFFSET keeps
    // it from working out the same expression wherever it is used
    private static final String NUMBER = """
            (SELECT CASE WHEN code <> 0 OR head >= 128 THEN base + code END FROM (
              SELECT head, base, CASE WHEN head & 127 = 0 THEN 0 WHEN head & 127 < 10 THEN %2$s
                  WHEN head & 127 < 26 THEN %3$s ELSE %4$s END >> (at & 7) & (1 << (head & 127)) - 1 AS code FROM (
                SELECT head, base, at, hex(substr(data, 10 + (at >> 3), 8)) AS h FROM (
                  SELECT data, head, base, t.id %% 4096 * (head & 127) AS at FROM column_block
                    WHERE id = %1$d + t.id / 4096)
                LIMIT 1 OFFSET 0)
              LIMIT 1 OFFSET 0))""";

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
        return NUMBER.formatted(column.block(0), number(Short.BYTES), number(Integer.BYTES), number(Long.BYTES));
    }

    /** The number of some bytes, the lowest first, that stand as hexadecimal digits in h. */
    private static String number(int bytes) {
        return IntStream.range(0, 2 * bytes).mapToObj(digit -> String.format(Locale.ROOT,
                "(instr('123456789ABCDEF', substr(h, %d, 1)) << %d)", digit + 1, 4 * (digit ^ 1)))
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
