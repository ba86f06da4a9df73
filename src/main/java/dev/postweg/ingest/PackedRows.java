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
import java.util.List;

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
    /** Where the numbers of a row stand, behind its size. */
    private static final int ID = 4;
    private static final int PART = 8;
    private static final int ROUTE = 12;
    private static final int ENVELOPE = 16;
    private static final int TIME = 20;
    private static final int LINE = 28;
    private static final int FIXED = 36;

    private final Chunks pool;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    /** By number; null for one that no row here has. */
    private final List<List<String>> routes = new ArrayList<>();

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

    /** Packs the fields that rows share with nothing, those of many rows into one array. For one thread. */
    static final class Packer {
        private static final int ROOM = 1 << 18;

        private ByteBuffer room = ByteBuffer.allocate(ROOM);

        /** Makes a row of what is to be written and the packed fields; these take too much where they are too long. */
        Item.MadeRow pack(Event event, NewEvent made) {
            if (room.remaining() < LONGEST) {
                room = ByteBuffer.allocate(ROOM);
            }
            var from = room.position();
            for (var field : OWN) {
                var text = SummaryTexts.of(field, event.get(field));
                var bytes = text.isEmpty() ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
                if (room.position() - from + Short.BYTES + bytes.length > LONGEST) {
                    room.position(from);
                    return new Item.MadeRow(made, room.array(), from, LONGEST + 1);
                }
                room.putShort((short) bytes.length).put(bytes);
            }
            return new Item.MadeRow(made, room.array(), from, room.position() - from);
        }
    }

    /** Keeps a row and returns where it lies, or that there is no room for it. */
    int add(Stored stored, Item.MadeRow made, Part part, int envelope) {
        var event = made.event();
        var size = FIXED + made.size();
        var chunk = size > LONGEST ? null : room(size);
        if (chunk == null) {
            return NONE;
        }
        if (!has(stored.route())) {
            put(stored.route(), event.route());
        }
        var address = address(chunk);
        chunk.putInt(size).putInt(stored.event()).putInt(number(part)).putInt(stored.route()).putInt(envelope)
                .putLong(event.time()).putLong(event.line()).put(made.room(), made.from(), made.size());
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
        var part = others.parts.get(row.getInt(PART));
        row.putInt(PART, number(part));
        var route = row.getInt(ROUTE);
        put(route, others.routes.get(route));
        var moved = address(chunk);
        chunk.put(bytes);
        return moved;
    }

    private boolean has(int route) {
        return route < routes.size() && routes.get(route) != null;
    }

    private void put(int route, List<String> values) {
        while (route >= routes.size()) {
            routes.add(null);
        }
        routes.set(route, values);
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

    /** Unpacks rows. For one thread; several may have one each when nothing is added any more. */
    Reader reader() {
        return new Reader();
    }

    /** Gives the same text again where a row says the same as the one before it, as the rows of a mail mostly do. */
    final class Reader {
        private final int[] places = new int[OWN.size()];
        private final int[] lengths = new int[OWN.size()];
        private final String[] texts = new String[OWN.size()];
        private byte[] row = new byte[LONGEST];
        private byte[] before = new byte[LONGEST];
        private String[] values = {};

        /** Unpacks a row of a mail that has these envelopes. */
        Event read(int address, String[][] envelopes) {
            var packed = chunks.get(address / CHUNK);
            var at = address & OFFSET;
            var part = parts.get(packed.getInt(at + PART));
            var header = part.header;
            values = values.length == header.names().size() ? values : new String[header.names().size()];
            Arrays.fill(values, "");
            fill(values, header, NewEvent.ROUTE, routes.get(packed.getInt(at + ROUTE)));
            fill(values, header, NewEvent.MAIL, Arrays.asList(envelopes[packed.getInt(at + ENVELOPE)]));
            var last = before;
            before = row;
            row = last;
            packed.get(at + FIXED, row, 0, packed.getInt(at) - FIXED);
            var place = 0;
            for (var i = 0; i < OWN.size(); i++) {
                var length = packed.getShort(at + FIXED + place);
                place += Short.BYTES;
                var text = text(i, place, length);
                place += length;
                if (length > 0) {
                    values[header.position(OWN.get(i))] = text;
                }
            }
            return new Event(packed.getInt(at + ID), packed.getLong(at + TIME), part.server, part.process,
                    new Origin(part.file, packed.getLong(at + LINE)), header, List.of(values));
        }

        private String text(int i, int place, int length) {
            if (texts[i] == null || length != lengths[i]
                    || !Arrays.equals(row, place, place + length, before, places[i], places[i] + length)) {
                texts[i] = length == 0 ? "" : new String(row, place, length, StandardCharsets.UTF_8);
                lengths[i] = length;
            }
            places[i] = place;
            return texts[i];
        }
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
