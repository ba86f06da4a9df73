package dev.postweg.ingest;

import dev.postweg.model.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A mail whose rows pass by. */
final class FlyingMail {
    private static final String[] NO_KEYS = {};
    private static final int USUAL_ROWS = 8;

    private final int message;
    private final String networkMessageId;
    // one of each for nearly all, and there are tens of thousands of mails: arrays are smaller than lists
    private String[] storeKeys = NO_KEYS;
    private String[][] shared;
    private int[] envelopes;
    private int[] rows;
    private int size;
    private long last = Long.MIN_VALUE;
    private State state = State.FLYING;

    /** Begins with one envelope, which may have no id. */
    FlyingMail(int envelope, String networkMessageId, String[] values) {
        this.message = envelope;
        this.networkMessageId = networkMessageId;
        this.envelopes = new int[]{envelope};
        this.shared = new String[][]{values};
        this.rows = new int[isLone() ? 1 : USUAL_ROWS];
    }

    /** How far a mail came. */
    enum State {
        /** Its rows are collected. */
        FLYING,
        /** So they are, after an hour has ended in which it was not complete. */
        STAYED,
        /** It is judged. */
        JUDGED,
        /** It is to be read back when all is read. */
        LOST
    }

    int message() {
        return message;
    }

    String networkMessageId() {
        return networkMessageId;
    }

    /** Tells whether these are rows without ids, which belong to a mail with the same event of the store. */
    boolean isLone() {
        return networkMessageId.isEmpty();
    }

    boolean isLost() {
        return state == State.LOST;
    }

    String[] storeKeys() {
        return storeKeys;
    }

    void addStoreKey(String key) {
        if (!Arrays.asList(storeKeys).contains(key)) {
            storeKeys = Arrays.copyOf(storeKeys, storeKeys.length + 1);
            storeKeys[storeKeys.length - 1] = key;
        }
    }

    int[] envelopes() {
        return envelopes;
    }

    /** Adds an envelope of this mail and returns its place. */
    int addEnvelope(int envelope, String[] values) {
        envelopes = Arrays.copyOf(envelopes, envelopes.length + 1);
        envelopes[envelopes.length - 1] = envelope;
        shared = Arrays.copyOf(shared, envelopes.length);
        shared[shared.length - 1] = values;
        return envelopes.length - 1;
    }

    /** The place of an envelope of this mail. */
    int place(int envelope) {
        var place = 0;
        while (envelopes[place] != envelope) {
            place++;
        }
        return place;
    }

    void add(int row, long time) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
        last = Math.max(last, time);
    }

    /** Moves the rows to where there is room for them. */
    boolean move(PackedRows from, PackedRows to) {
        for (var i = 0; i < size; i++) {
            rows[i] = to.add(from, rows[i]);
            if (rows[i] == PackedRows.NONE) {
                return false;
            }
        }
        return true;
    }

    /** The time of its last row, in ms since 1970, UTC. */
    long last() {
        return last;
    }

    State state() {
        return state;
    }

    void state(State next) {
        state = next;
    }

    /** Its rows, and those of others that belong to it, in the order in which they came. */
    List<Event> events(PackedRows.Reader packed, List<FlyingMail> lones) {
        var events = new ArrayList<Event>(size + lones.size());
        unpack(packed, events);
        if (!lones.isEmpty()) {
            lones.forEach(lone -> lone.unpack(packed, events));
            events.sort(Comparator.comparingLong(Event::id));
        }
        return events;
    }

    private void unpack(PackedRows.Reader packed, List<Event> events) {
        for (var i = 0; i < size; i++) {
            events.add(packed.read(rows[i], shared));
        }
    }
}
