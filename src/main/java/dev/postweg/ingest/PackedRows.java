package dev.postweg.ingest;

import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import dev.postweg.store.NewEvent;
import dev.postweg.store.Stored;
import dev.postweg.trace.SummaryTexts;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What judging a mail needs of its rows, packed into a few large arrays: as objects, hundreds of thousands of texts
 * would take three times the room, and each collection of garbage would walk over them.
 */
final class PackedRows {
    /** Stands for a row that found no room. */
    static final int NONE = -1;

    /** All other fields that rules ask for. */
    private static final List<LogField> OWN = List.of(LogField.SOURCE_CONTEXT, LogField.INTERNAL_MESSAGE_ID,
            LogField.RECIPIENT_ADDRESS, LogField.RECIPIENT_STATUS, LogField.TOTAL_BYTES, LogField.RECIPIENT_COUNT,
            LogField.RELATED_RECIPIENT_ADDRESS, LogField.REFERENCE, LogField.RETURN_PATH, LogField.MESSAGE_INFO,
            LogField.ORIGINAL_CLIENT_IP, LogField.CUSTOM_DATA);
    private static final byte[] NOTHING = {};
    private static final int CHUNK = Chunks.SIZE;
    private static final int OFFSET = CHUNK - 1;
    private static final int LONGEST = Short.MAX_VALUE;
    private static final int FIXED = 5 * Integer.BYTES + 2 * Long.BYTES;

    private final Chunks pool;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, List<String>> routes = new HashMap<>();

    PackedRows(Chunks pool) {
        this.pool = pool;
    }

    /** What rows of a file have in common. */
    record Part(String file, String server, Process process, Header header) {
    }

    /** Gives the room back; no row can be read after that. */
    void release() {
        pool.give(chunks);
        chunks.clear();
    }

    /** Packs the fields that a row shares with nothing. For one thread. */
    static final class Packer {
        private static final byte[] TOO_LONG = new byte[LONGEST + 1];

        private final ByteBuffer packed = ByteBuffer.allocate(LONGEST + OWN.size() * Short.BYTES);

        /** Returns the fields of a row; more than finds room where they are too long. */
        byte[] pack(Event event) {
            packed.clear();
            for (var field : OWN) {
                var text = SummaryTexts.of(field, event.get(field));
                var bytes = text.isEmpty() ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
                if (packed.position() + bytes.length > LONGEST) {
                    return TOO_LONG;
                }
                packed.putShort((short) bytes.length).put(bytes);
            }
            return Arrays.copyOf(packed.array(), packed.position());
        }
    }

    /** Keeps a row and returns where it lies, or that there is no room for it. */
    int add(Stored stored, Item.MadeRow made, Part part, int envelope) {
        var event = made.event();
        var size = FIXED + made.own().length;
        var chunk = size > LONGEST ? null : room(size);
        if (chunk == null) {
            return NONE;
        }
        routes.putIfAbsent(stored.route(), event.route());
        var address = address(chunk);
        chunk.putInt(size).putInt(stored.event()).putInt(number(part)).putInt(stored.route()).putInt(envelope)
                .putLong(event.time()).putLong(event.line()).put(made.own());
        return address;
    }

    /** Takes over a row of others. */
    int add(PackedRows others, int address) {
        var from = others.at(address);
        var bytes = new byte[from.getInt()];
        var chunk = room(bytes.length);
        if (chunk == null) {
            return NONE;
        }
        from.position(address & OFFSET).get(bytes);
        var row = ByteBuffer.wrap(bytes);
        var part = others.parts.get(row.getInt(2 * Integer.BYTES));
        row.putInt(2 * Integer.BYTES, number(part));
        var route = row.getInt(3 * Integer.BYTES);
        routes.putIfAbsent(route, others.routes.get(route));
        var moved = address(chunk);
        chunk.put(bytes);
        return moved;
    }

    // nearly all rows stand in the part of the row before
    private int number(Part part) {
        if (parts.isEmpty() || parts.getLast() != part) {
            parts.add(part);
        }
        return parts.size() - 1;
    }

    private ByteBuffer room(int size) {
        if (chunks.isEmpty() || chunks.getLast().remaining() < size) {
            var next = pool.take();
            if (next.isEmpty()) {
                return null;
            }
            chunks.add(next.get());
        }
        return chunks.getLast();
    }

    private int address(ByteBuffer chunk) {
        return (chunks.size() - 1) * CHUNK + chunk.position();
    }

    private ByteBuffer at(int address) {
        return chunks.get(address / CHUNK).duplicate().position(address & OFFSET);
    }

    /** Unpacks a row; may be called by several threads when nothing is added any more. */
    Event read(int address, List<String[]> envelopes) {
        var row = at(address).position((address & OFFSET) + Integer.BYTES);
        var id = row.getInt();
        var part = parts.get(row.getInt());
        var route = routes.get(row.getInt());
        var envelope = envelopes.get(row.getInt());
        var time = row.getLong();
        var origin = new Origin(part.file, row.getLong());
        var values = new String[part.header.names().size()];
        Arrays.fill(values, "");
        fill(values, part.header, NewEvent.ROUTE, route);
        fill(values, part.header, NewEvent.MAIL, List.of(envelope));
        var bytes = row.array();
        for (var field : OWN) {
            var length = row.getShort();
            if (length > 0) {
                values[part.header.position(field)] = new String(bytes, row.position(), length,
                        StandardCharsets.UTF_8);
                row.position(row.position() + length);
            }
        }
        return new Event(id, time, part.server, part.process, origin, part.header, List.of(values));
    }

    private static void fill(String[] values, Header header, List<LogField> fields, List<String> texts) {
        for (var i = 0; i < fields.size(); i++) {
            var position = header.position(fields.get(i));
            if (position >= 0) {
                values[position] = texts.get(i);
            }
        }
    }
}
