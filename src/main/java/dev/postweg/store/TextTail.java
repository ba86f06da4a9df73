package dev.postweg.store;

import java.sql.SQLException;
import java.util.Arrays;

/** The block of texts that is being filled. */
final class TextTail {
    private static final int NOWHERE = -1;

    private final Sql sql;
    private final TextColumn column;
    private final byte[][] texts = new byte[Packed.ROWS][];
    private int block = NOWHERE;
    private int row;
    private State state = State.WRITTEN;

    private enum State {
        WRITTEN, CHANGED
    }

    TextTail(Sql sql, TextColumn column) {
        this.sql = sql;
        this.column = column;
    }

    /** Goes to a row and empties it. */
    void begin(int id) throws SQLException {
        if (id >> Packed.SHIFT != block) {
            flush();
            block = id >> Packed.SHIFT;
            Arrays.fill(texts, null);
            var packed = ColumnBlocks.read(sql, column.block(block));
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
        texts[row] = TextBlock.kept(text);
        state = State.CHANGED;
    }

    /** Writes the block, where it was changed. */
    void flush() throws SQLException {
        if (state == State.CHANGED) {
            ColumnBlocks.write(sql, column.block(block), TextBlock.pack(texts));
            state = State.WRITTEN;
        }
    }
}
