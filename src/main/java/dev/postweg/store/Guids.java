package dev.postweg.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/** GUIDs as sixteen bytes instead of 36 characters. */
final class Guids {
    private static final int LENGTH = 36;
    private static final int BYTES = 16;

    private Guids() {
    }

    /** Returns the bytes of a text that is a GUID in its usual form, null for any other. */
    static byte[] bytes(String text) {
        if (text.length() == LENGTH) {
            try {
                var guid = UUID.fromString(text);
                if (guid.toString().equals(text)) {
                    return ByteBuffer.allocate(BYTES).putLong(guid.getMostSignificantBits())
                            .putLong(guid.getLeastSignificantBits()).array();
                }
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
        return null;
    }

    /** Puts the bytes of one into the four columns that hold them. */
    static void set(ColumnTail tail, List<Column> columns, byte[] guid) {
        var bytes = ByteBuffer.wrap(guid);
        for (var column : columns) {
            tail.set(column, Integer.toUnsignedLong(bytes.getInt()));
        }
    }
}
