package dev.postweg.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Looks through texts that are kept in blocks. */
final class TextScans {
    // blocks of GUIDs that a thread holds at a time: they take more memory than all other columns together
    private static final int STEP = 32;
    private static final int WORD = 32;
    // blocks of log-ids that a thread looks through at a time: so many rows end with a whole word, which only it marks
    private static final int ID_STEP = 256;

    private TextScans() {
    }

    /**
     * Visits the rows whose text has another, folded one in it, and apart from them those whose text is too long to be
     * kept.
     */
    static void of(Sql sql, TextColumn column, String text, IntConsumer visit, IntConsumer tooLong) {
        var wanted = new TextBlock.Wanted(text);
        sql.each("SELECT id, data FROM column_block WHERE id BETWEEN ? AND ?", row -> {
            sql.check();
            var from = Column.place(row.getInt(1)) << Packed.SHIFT;
            TextBlock.find(row.getBytes(2), wanted, at -> visit.accept(from + at), at -> tooLong.accept(from + at));
        }, column.block(0), column.lastBlock());
    }

    /** Finds the rows that may have a text in their reference. */
    static RowSet references(Sql sql, String text, RowSet within) {
        var found = within.none();
        of(sql, TextColumn.REFERENCE, text, found::add, found::add);
        found.and(within);
        return found;
    }

    /** Finds the rows that have a text, in lower case, in the GUID that four columns hold. */
    static RowSet guids(Sql sql, int blocks, List<Column> columns, String text, RowSet within) {
        var found = within.none();
        var part = new GuidPart(text);
        if (!part.isPossible()) {
            return found;
        }
        IntStream.range(0, (blocks + STEP - 1) / STEP).parallel().forEach(step -> {
            var from = step * STEP;
            var words = read(sql, columns, from, Math.min(blocks, from + STEP));
            var numbers = new int[words.size()][Packed.ROWS];
            for (var block = 0; block < words.getFirst().length; block++) {
                for (var i = 0; i < numbers.length; i++) {
                    Packed.ints(words.get(i)[block], numbers[i]);
                }
                guids(numbers, words.getFirst()[block], (from + block) * RowSet.BLOCK_WORDS, part, within, found);
            }
        });
        return found;
    }

    /** Finds the rows that have a log-id that is a GUID and has a text, in lower case; an empty one for any log-id. */
    static RowSet logIds(Sql sql, String text, RowSet within) {
        var found = within.none();
        var part = new GuidPart(text);
        if (!part.isPossible()) {
            return found;
        }
        var blocks = sql.<Integer>first("SELECT max(block) + 1 FROM log_id", 0, row -> row.getInt(1));
        IntStream.range(0, (blocks + ID_STEP - 1) / ID_STEP).parallel()
                .forEach(step -> read(sql, step * ID_STEP).forEach((block, ids) -> logIds(block, ids, part, within,
                        found)));
        return found;
    }

    private static Map<Integer, byte[]> read(Sql sql, int from) {
        synchronized (sql) {
            sql.check();
            var blocks = new HashMap<Integer, byte[]>();
            sql.each("SELECT block, data FROM log_id WHERE block BETWEEN ? AND ?",
                    row -> blocks.put(row.getInt(1), row.getBytes(2)), from, from + ID_STEP - 1);
            return blocks;
        }
    }

    private static void logIds(int block, byte[] ids, GuidPart part, RowSet within, RowSet found) {
        for (var i = 0; i < LogIds.ROWS; i++) {
            var high = Guids.half(ids, i * Guids.BYTES);
            var low = Guids.half(ids, i * Guids.BYTES + Long.BYTES);
            if (part.mayBeIn(high, low) && part.isIn(high, low) && (high | low) != 0
                    && within.has(block * LogIds.ROWS + i)) {
                found.add(block * LogIds.ROWS + i);
            }
        }
    }

    // while one thread reads, another one looks through what it has read
    private static List<byte[][]> read(Sql sql, List<Column> columns, int from, int to) {
        synchronized (sql) {
            sql.check();
            return columns.stream().map(column -> Columns.read(sql, column, from, to)).toList();
        }
    }

    private static void guids(int[][] numbers, byte[] packed, int at, GuidPart part, RowSet within, RowSet found) {
        for (var i = 0; i < RowSet.BLOCK_WORDS; i++) {
            var word = 0L;
            for (var rest = within.words()[at + i]; rest != 0; rest &= rest - 1) {
                var bit = Long.numberOfTrailingZeros(rest);
                var row = i * Long.SIZE + bit;
                var high = (long) numbers[0][row] << WORD | numbers[1][row] & 0xffffffffL;
                var low = (long) numbers[2][row] << WORD | numbers[3][row] & 0xffffffffL;
                if (part.mayBeIn(high, low) && part.isIn(high, low) && Packed.get(packed, row) != Packed.NONE) {
                    word |= 1L << bit;
                }
            }
            found.words()[at + i] = word;
        }
    }
}
