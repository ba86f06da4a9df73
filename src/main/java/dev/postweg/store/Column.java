package dev.postweg.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that are kept packed beside the rows, so that questions to all rows need not walk them. What each number
 * means is what the column of the same name means in the table.
 */
enum Column {
    /** In ms since 1970, UTC. */
    TIME(0, Rows.EVENTS),
    /** The part of a file; every event has one. */
    PART(1, Rows.EVENTS),
    /** The fields that mostly repeat together. */
    ROUTE(2, Rows.EVENTS),
    /** What the rows of a mail share. */
    ENVELOPE(3, Rows.EVENTS),
    /** The list of the recipients. */
    RECIPIENTS(4, Rows.EVENTS),
    /** The list of the related recipients. */
    RELATED(5, Rows.EVENTS),
    /** A term. */
    ORIGINAL_CLIENT_IP(6, Rows.EVENTS),
    /** A term. */
    RETURN_PATH(7, Rows.EVENTS),
    /** The templates of the wide texts. */
    FORM(8, Rows.EVENTS),
    /** As a number. */
    INTERNAL_MESSAGE_ID(9, Rows.EVENTS),
    /** In bytes. */
    TOTAL_BYTES(10, Rows.EVENTS),
    /** As the log says. */
    RECIPIENT_COUNT(11, Rows.EVENTS),
    /** The line in its file. */
    LINE(12, Rows.EVENTS),
    /** The sum of the {@link Odd} things about a row. */
    ODD(13, Rows.EVENTS),
    /** A term. */
    SENDER_ADDRESS(64, Rows.ENVELOPES),
    /** The first four bytes of the network-message-id, where it is a GUID. */
    NETWORK_ID_1(65, Rows.ENVELOPES),
    /** The next four. */
    NETWORK_ID_2(66, Rows.ENVELOPES),
    /** The next four. */
    NETWORK_ID_3(67, Rows.ENVELOPES),
    /** The last four. */
    NETWORK_ID_4(68, Rows.ENVELOPES);

    /** What the rows of a column are. */
    enum Rows {
        /** Rows of table event. */
        EVENTS,
        /** Rows of table envelope. */
        ENVELOPES;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is said of a row where a packed number cannot say it. */
    enum Odd {
        /** The internal-message-id is there, but not as a number that is packed. */
        INTERNAL_MESSAGE_ID,
        /** The size is there, but not as a number that is packed. */
        TOTAL_BYTES,
        /** The number of recipients is there, but not as a number that is packed. */
        RECIPIENT_COUNT,
        /** The log-id is no GUID in its usual form. */
        LOG_ID,
        /** There is a reference. */
        REFERENCE;

        /** What is said of a column. */
        static Optional<Odd> of(Column column) {
            return Stream.of(values()).filter(odd -> odd.name().equals(column.name())).findFirst();
        }

        int bit() {
            return 1 << ordinal();
        }
    }

    /** The parts of a network-message-id. */
    static final List<Column> NETWORK_IDS = List.of(NETWORK_ID_1, NETWORK_ID_2, NETWORK_ID_3, NETWORK_ID_4);

    /** Bits of a block's number that tell its place in its column. */
    static final int BLOCK_BITS = 24;

    private final int number;
    private final Rows rows;

    Column(int number, Rows rows) {
        this.number = number;
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /** Its name in its table. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of a block in the workspace. */
    int block(int block) {
        return number << BLOCK_BITS | block;
    }

    /** The number that the last block can have. */
    int lastBlock() {
        return block((1 << BLOCK_BITS) - 1);
    }

    /** The place of a block in its column. */
    static int place(int id) {
        return id & (1 << BLOCK_BITS) - 1;
    }
}
