package dev.postweg.store;

import dev.postweg.model.Note.Mark;
import dev.postweg.query.Condition;
import dev.postweg.query.QueryField;
import dev.postweg.query.TextPattern;
import dev.postweg.store.FacetCounts.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the values of fields: first the numbers of a packed column, then what these stand for. */
final class Facets {
    private static final int MANY_TEXTS = 100_000;

    private final Sql sql;
    private final Searches searches;

    Facets(Sql sql, Searches searches) {
        this.sql = sql;
        this.searches = searches;
    }

    FacetCounts count(FacetQuery query) {
        return searches.find(query.events(), found -> switch (query.field()) {
            case CHANNEL, DIRECTION, ANONYMOUS, OUTCOME -> ofMails(query, found);
            case MARKED -> marked(query, found);
            default -> FacetGrouping.of(query.field()).map(grouping -> grouped(query, found, grouping))
                    .orElseGet(() -> ofRows(query, found));
        });
    }

    private FacetCounts ofMails(FacetQuery query, Searches.Found found) {
        var tests = new KeyTests(sql, found.columns());
        var values = tests.mails(Mails.Fact.of(query.field()));
        var messages = tests.messages();
        var envelopes = Scans.counts(sql, found.columns().of(sql, Column.ENVELOPE), found.rows(), messages.length);
        var counts = new long[values.names().size()];
        for (var envelope = 0; envelope < messages.length; envelope++) {
            if (envelopes[envelope] > 0) {
                for (var bits = values.of(messages[envelope]); bits != 0; bits &= bits - 1) {
                    counts[Integer.numberOfTrailingZeros(bits)] += envelopes[envelope];
                }
            }
        }
        var named = new LinkedHashMap<String, Long>();
        for (var i = 0; i < counts.length; i++) {
            named.put(values.names().get(i), counts[i]);
        }
        return few(query, named);
    }

    private FacetCounts marked(FacetQuery query, Searches.Found found) {
        var yes = found.evaluation().of(Notes.MARKED, found.rows()).count();
        return few(query, Map.of(Mark.YES.id(), (long) yes, Mark.NO.id(), (long) found.rows().count() - yes));
    }

    private static FacetCounts few(FacetQuery query, Map<String, Long> counts) {
        var wanted = TextPattern.containing(query.containing());
        return top(query, counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && wanted.matches(entry.getKey()))
                .map(entry -> new ValueCount(entry.getKey(), entry.getValue())).toList());
    }

    private static FacetCounts top(FacetQuery query, Collection<ValueCount> values) {
        var top = values.stream()
                .sorted(Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value))
                .limit(query.limit()).toList();
        return new FacetCounts(top, values.size(), Reach.ALL);
    }

    private FacetCounts grouped(FacetQuery query, Searches.Found found, FacetGrouping grouping) {
        var rows = grouping.cost() == FacetGrouping.Cost.HIGH ? first(found.rows(), query.rows()) : found.rows();
        var keys = sql.nextId(grouping.table());
        var counts = Scans.counts(sql, found.columns().of(sql, grouping.column()), rows, keys);
        if (grouping.through().isPresent()) {
            counts = through(found.columns().of(sql, grouping.through().get()), counts);
        }
        if (grouping.cost() == FacetGrouping.Cost.HIGH && rows == found.rows()) {
            var texts = texts(query, counts, grouping);
            if (texts.size() < MANY_TEXTS) {
                return top(query, texts.values());
            }
        }
        var numbers = sql.functions().counted(counts, grouping.named());
        return values(query, numbers, grouping, reach(rows, found));
    }

    // SQLite would sort all texts to group them; it has to where they are too many for memory
    private Map<String, ValueCount> texts(FacetQuery query, int[] counts, FacetGrouping grouping) {
        var wanted = TextPattern.containing(query.containing());
        var folded = new HashMap<String, ValueCount>();
        sql.each("SELECT v.id, " + grouping.value() + " FROM envelope v" + grouping.more(), row -> {
            var count = row.getInt(1) < counts.length && folded.size() < MANY_TEXTS ? counts[row.getInt(1)] : 0;
            var text = count == 0 ? null : row.getString(2);
            if (text != null && !text.isEmpty() && (query.containing().isEmpty() || wanted.matches(text))) {
                folded.merge(ascii(text), new ValueCount(text, count),
                        (one, other) -> new ValueCount(one.value(), one.count() + other.count()));
            }
        });
        return folded;
    }

    /** Folds as SQLite does where texts that differ in case alone are one. */
    private static String ascii(String text) {
        var letters = text.toCharArray();
        for (var i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] += 'a' - 'A';
            }
        }
        return new String(letters);
    }

    private static int[] through(byte[][] column, int[] counts) {
        var numbers = new int[Packed.ROWS];
        var most = 0L;
        for (var block : column) {
            most = Math.max(most, Packed.most(block));
        }
        var through = new int[(int) most + 1];
        for (var block = 0; block < column.length; block++) {
            Packed.ints(column[block], numbers);
            for (var i = 0; i < numbers.length && (block << Packed.SHIFT) + i < counts.length; i++) {
                through[numbers[i]] += counts[(block << Packed.SHIFT) + i];
            }
        }
        // 0 stands for none
        through[0] = 0;
        return through;
    }

    private static RowSet first(RowSet rows, long limit) {
        if (limit >= rows.count()) {
            return rows;
        }
        var some = rows.none();
        for (var row : rows.rows((int) limit)) {
            some.add(row);
        }
        return some;
    }

    private FacetCounts ofRows(FacetQuery query, Searches.Found found) {
        var rows = first(found.rows(), query.rows());
        var key = SortColumns.ofEvents(SortColumns.of(query.field()));
        var numbers = sql.functions().among(rows, found.evaluation().all())
                .in("SELECT " + key + " AS key, count(*) AS n FROM event e WHERE %s GROUP BY 1");
        return values(query, numbers, FacetGrouping.PLAIN, reach(rows, found));
    }

    private static Reach reach(RowSet rows, Searches.Found found) {
        return rows == found.rows() ? Reach.ALL : Reach.SOME;
    }

    private FacetCounts values(FacetQuery query, Clause numbers, FacetGrouping grouping, Reach reach) {
        var wanted = wanted(query.containing());
        var text = "WITH g AS MATERIALIZED (" + numbers.sql() + ")"
                + " SELECT value, n, count(*) OVER () FROM"
                + " (SELECT min(value) AS value, sum(n) AS n FROM (SELECT "
                + (grouping.values() == FacetGrouping.Values.REPEATED ? "DISTINCT g.key, " : "") + "g.n, "
                + grouping.value() + " COLLATE NOCASE AS value FROM g " + grouping.join() + ") WHERE value <> '' AND "
                + wanted.sql() + " GROUP BY value COLLATE NOCASE) ORDER BY n DESC, value LIMIT " + query.limit();
        var bound = new ArrayList<>(numbers.values());
        bound.addAll(wanted.values());
        var distinct = new long[1];
        var values = sql.list(text, row -> {
            distinct[0] = row.getLong(3);
            return new ValueCount(row.getString(1), row.getLong(2));
        }, bound.toArray());
        return new FacetCounts(values, distinct[0], reach);
    }

    private Clause wanted(String containing) {
        return containing.isEmpty()
                ? Clause.ALWAYS
                : new ValueSql(sql.functions()).on(QueryField.SUBJECT,
                        new Condition.Text(TextPattern.containing(containing)), "value");
    }
}
