package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;

/** The block of texts that is being filled. */
final class TextTail {
    private static final int NOWHERE = -1;

    private final Sql sql;
    private final String[] texts = new String[Packed.ROWS];
    private int block = NOWHERE;
    private int row;
    private State state = State.WRITTEN;

    private enum State {
        WRITTEN, CHANGED
    }

    TextTail(Sql sql) {
        this.sql = sql;
    }

    /** Goes to a row and empties it. */
    void begin(int id) throws SQLException {
        if (id >> Packed.SHIFT != block) {
            flush();
            block = id >> Packed.SHIFT;
            Arrays.fill(texts, null);
            var packed = ColumnBlocks.read(sql, id());
            if (packed != null) {
                TextBlock.unpack(packed, texts);
            }
        }
        row = id & Packed.ROWS - 1;
        if (texts[row] != null) {
            texts[row] = null;
            state = State.CHANGED;
        }
    }

    void set(String text) {
        texts[row] = text;
        state = State.CHANGED;
    }

    private int id() {
        return Column.REFERENCES << Column.BLOCK_BITS | block;
    }

    /** Writes the block, where it was changed. */
    void flush() throws SQLException {
        if (state == State.CHANGED) {
            ColumnBlocks.write(sql, id(), TextBlock.pack(texts));
            state = State.WRITTEN;
        }
    }
}
