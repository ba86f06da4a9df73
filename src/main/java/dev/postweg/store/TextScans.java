package dev.postweg.store;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Looks through texts that are kept in blocks. */
final class TextScans {
    // blocks of log-ids that are held at a time: they take more memory than all other columns together
    private static final int STEP = 128;
    private static final int WORD = 32;

    private TextScans() {
    }

    /** Finds the rows whose text has another in it. */
    static RowSet of(Sql sql, Columns columns, RowTest.TextColumn column, String text, RowSet within) {
        var found = within.none();
        switch (column) {
            case REFERENCE -> references(sql, text.getBytes(StandardCharsets.UTF_8), found);
            case LOG_ID -> guids(sql, columns.blocks(Column.Rows.EVENTS), new GuidPart(text).masks(), within, found);
        }
        found.and(within);
        return found;
    }

    private static void references(Sql sql, byte[] wanted, RowSet found) {
        sql.each("SELECT id, data FROM column_block WHERE id BETWEEN ? AND ?", row -> {
            var from = Column.place(row.getInt(1)) << Packed.SHIFT;
            TextBlock.find(row.getBytes(2), wanted, at -> found.add(from + at));
        }, Column.REFERENCES << Column.BLOCK_BITS, (Column.REFERENCES + 1 << Column.BLOCK_BITS) - 1);
    }

    private static void guids(Sql sql, int blocks, long[] masks, RowSet within, RowSet found) {
        for (var from = 0; from < blocks && masks.length > 0; from += STEP) {
            sql.check();
            var first = from;
            var words = Column.LOG_IDS.stream()
                    .map(column -> Columns.read(sql, column, first, Math.min(blocks, first + STEP))).toList();
            IntStream.range(0, words.getFirst().length).parallel().forEach(block -> {
                var numbers = new int[4][Packed.ROWS];
                for (var i = 0; i < numbers.length; i++) {
                    Packed.ints(words.get(i)[block], numbers[i]);
                }
                guids(numbers, words.getFirst()[block], (first + block) * RowSet.BLOCK_WORDS, masks, within, found);
            });
        }
    }

    private static void guids(int[][] numbers, byte[] packed, int at, long[] masks, RowSet within, RowSet found) {
        for (var i = 0; i < RowSet.BLOCK_WORDS; i++) {
            var word = 0L;
            for (var rest = within.words()[at + i]; rest != 0; rest &= rest - 1) {
                var bit = Long.numberOfTrailingZeros(rest);
                var row = i * Long.SIZE + bit;
                var high = (long) numbers[0][row] << WORD | numbers[1][row] & 0xffffffffL;
                var low = (long) numbers[2][row] << WORD | numbers[3][row] & 0xffffffffL;
                if (GuidPart.isIn(high, low, masks) && Packed.get(packed, row) != Packed.NONE) {
                    word |= 1L << bit;
                }
            }
            found.words()[at + i] = word;
        }
    }
}
