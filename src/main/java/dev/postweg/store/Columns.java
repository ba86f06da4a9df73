package dev.postweg.store;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The columns of a workspace as one state of it has them. Each is loaded when it is needed, and may be forgotten when
 * memory is short. For any thread.
 */
final class Columns {
    private static final byte[] EMPTY = Packed.pack(Packed.gaps(Packed.ROWS));
    private static final int ANSWERS = 8;
    private static final String EVENTS = Column.Rows.EVENTS.id();

    private final long generation;
    private final Map<Column.Rows, Integer> blocks = new EnumMap<>(Column.Rows.class);
    private final Map<Column, SoftReference<byte[][]>> loaded = new EnumMap<>(Column.class);
    private final Map<Fact, SoftReference<Object>> facts = new EnumMap<>(Fact.class);

    private final Map<Question, SoftReference<RowSet>> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, SoftReference<RowSet>> eldest) {
            return size() > ANSWERS;
        }
    };

    private Columns(Sql sql, long generation) {
        this.generation = generation;
        for (var rows : Column.Rows.values()) {
            blocks.put(rows, sql.first("SELECT max(block) + 1 FROM column_change WHERE what = ?", 0,
                    row -> row.getInt(1), rows.id()));
        }
    }

    /** What is worked out from columns once. */
    enum Fact {
        /** Which events there are. */
        PRESENT,
        /** The odd things that are said of any row of each block. */
        ODD,
        /** The events in the order of their times. */
        BY_TIME,
        /** The mail of each envelope. */
        MESSAGES,
        /** What the rows of mails say. */
        MAILS,
        /** An order of the mails. */
        MESSAGE_ORDER
    }

    /** What was asked. */
    record Question(Filter filter, TimeRange range) {
    }

    private record Change(String what, int block) {
    }

    /** The state that a transaction sees. */
    static Columns of(Sql sql) {
        return new Columns(sql, generation(sql));
    }

    static long generation(Sql sql) {
        return sql.first("SELECT max(generation) FROM column_change", 0L, row -> row.getLong(1));
    }

    long generation() {
        return generation;
    }

    int blocks(Column.Rows rows) {
        return blocks.get(rows);
    }

    /** The state that a later transaction sees; what did not change is not loaded again. */
    synchronized Columns next(Sql sql) {
        var next = of(sql);
        var changes = sql.list("SELECT what, block FROM column_change WHERE generation > ?",
                row -> new Change(row.getString(1), row.getInt(2)), generation);
        loaded.forEach((column, reference) -> {
            var old = reference.get();
            if (old != null) {
                next.loaded.put(column, new SoftReference<>(carried(old, column.rows(), next, changes)));
            }
        });
        if (changes.stream().noneMatch(change -> change.what.equals(EVENTS))) {
            for (var fact : List.of(Fact.PRESENT, Fact.ODD, Fact.BY_TIME)) {
                if (facts.containsKey(fact)) {
                    next.facts.put(fact, facts.get(fact));
                }
            }
        }
        return next;
    }

    private static byte[][] carried(byte[][] old, Column.Rows rows, Columns next, List<Change> changes) {
        var blocks = Arrays.copyOf(old, next.blocks(rows));
        changes.stream().filter(change -> change.what.equals(rows.id())).forEach(change -> blocks[change.block] = null);
        return blocks;
    }

    /** Returns the blocks of a column; the transaction must be one that sees this state. */
    synchronized byte[][] of(Sql sql, Column column) {
        var found = loaded.containsKey(column) ? loaded.get(column).get() : null;
        if (found == null) {
            found = new byte[blocks(column.rows())][];
            loaded.put(column, new SoftReference<>(found));
        }
        var first = 0;
        while (first < found.length && found[first] != null) {
            first++;
        }
        if (first < found.length) {
            load(sql, column, first, found);
        }
        return found;
    }

    private static void load(Sql sql, Column column, int first, byte[][] into) {
        var blocks = read(sql, column, first, into.length);
        for (var i = first; i < into.length; i++) {
            if (into[i] == null) {
                into[i] = blocks[i - first];
            }
        }
    }

    /** Reads some blocks without keeping them. */
    static byte[][] read(Sql sql, Column column, int from, int to) {
        var blocks = new byte[to - from][];
        Arrays.fill(blocks, EMPTY);
        sql.each("SELECT id, data FROM column_block WHERE id BETWEEN ? AND ?",
                row -> blocks[Column.place(row.getInt(1)) - from] = row.getBytes(2), column.block(from),
                column.block(to - 1));
        return blocks;
    }

    /** Returns something that is worked out once. */
    synchronized <T> T fact(Fact fact, Class<T> type, Supplier<T> work) {
        return known(fact, type).orElseGet(() -> {
            var found = work.get();
            keep(fact, found);
            return found;
        });
    }

    /** Returns what was worked out, if it is still known. */
    synchronized <T> Optional<T> known(Fact fact, Class<T> type) {
        return Optional.ofNullable(facts.containsKey(fact) ? type.cast(facts.get(fact).get()) : null);
    }

    synchronized void keep(Fact fact, Object found) {
        facts.put(fact, new SoftReference<>(found));
    }

    /** Returns the rows that were found for a question, if they are still known. */
    synchronized Optional<RowSet> answer(Question question) {
        return Optional.ofNullable(answers.get(question)).map(SoftReference::get);
    }

    synchronized void answer(Question question, RowSet rows) {
        answers.put(question, new SoftReference<>(rows));
    }
}
