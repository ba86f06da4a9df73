package dev.postweg.store;

/** The texts that are kept in blocks beside the rows, folded, so that they can be looked through quickly. */
enum TextColumn {
    /** Of events; few have one. */
    REFERENCE(96),
    /** Of envelopes, where it is no GUID. */
    NETWORK_MESSAGE_ID(97),
    /** Of envelopes. */
    MESSAGE_ID(98),
    /** Of envelopes. */
    MESSAGE_SUBJECT(99);

    private final int number;

    TextColumn(int number) {
        this.number = number;
    }

    /** The number of a block in the workspace. */
    int block(int block) {
        return number << Column.BLOCK_BITS | block;
    }

    /** The number that the last block can have. */
    int lastBlock() {
        return block((1 << Column.BLOCK_BITS) - 1);
    }
}
