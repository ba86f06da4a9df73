package dev.postweg.store;

/** Joins envelopes by what proves that they belong together: network-message-ids and events of mailboxes. */
final class KeyJoins {
    private static final String SPOIL = "INSERT OR IGNORE INTO stale SELECT id FROM envelope WHERE message IN (%s)";

    private static final String APART = "v.id >= ?1 AND v.id NOT IN (SELECT envelope FROM stale) AND EXISTS ("
            + "SELECT 1 FROM envelope other WHERE other.network_message_id = v.network_message_id"
            + " AND other.message <> v.message)";
    private static final String LONE = "v.id >= ?1 AND v.network_message_id IS NULL AND v.message_id IS NULL"
            + " AND v.message <> v.id AND v.id NOT IN (SELECT envelope FROM stale)"
            + " AND v.message <> (SELECT min(owner.message) FROM link JOIN envelope owner"
            + " ON owner.id = link.envelope WHERE link.kind = 'store' AND link.key = v.copy"
            + " AND (owner.network_message_id IS NOT NULL OR owner.message_id IS NOT NULL))";
    // of any kind, so that the index alone tells: there may be more than are meant
    private static final String SHARED = "SELECT key FROM link GROUP BY key HAVING count(*) > 1";

    private final Sql sql;
    private final int first;
    private final Way way;

    /** Envelopes from a number on are new. */
    KeyJoins(Sql sql, int first) {
        this.sql = sql;
        this.first = first;
        this.way = sql.nextId("envelope") - first > first ? Way.WALK : Way.LOOK_UP;
    }

    /** How it is found which keys have several envelopes: few have. */
    private enum Way {
        /** Each new envelope is looked up. */
        LOOK_UP,
        /** One walk over all keys, where most envelopes are new. */
        WALK
    }

    /** Has a message made anew. */
    void spoil(int message) {
        sql.update(SPOIL.formatted("?"), message);
    }

    /** Joins what the network-message-id proves. */
    void byNetworkId() {
        // the envelopes that follow another one when it changes its message
        sql.execute(SPOIL.formatted("SELECT message FROM envelope WHERE id IN (SELECT envelope FROM stale)"));
        // messages that were put early, and of which an envelope came later
        sql.update(SPOIL.formatted(way == Way.LOOK_UP
                ? "SELECT v.message FROM envelope v WHERE v.network_message_id IS NOT NULL AND " + APART
                : "SELECT v.message FROM (SELECT network_message_id AS network FROM envelope"
                        + " WHERE network_message_id IS NOT NULL GROUP BY network_message_id HAVING count(*) > 1)"
                        + " CROSS JOIN envelope v ON v.network_message_id = network WHERE " + APART),
                first);
        sql.execute("UPDATE envelope SET message = (SELECT min(other.id) FROM envelope other"
                + " WHERE other.network_message_id = envelope.network_message_id)"
                + " WHERE id IN (SELECT envelope FROM stale) AND network_message_id IS NOT NULL");
    }

    /** Joins rows without ids by their mailbox event; after all others, so that these stay where they are. */
    void byStoreEvent() {
        // rows that were joined early, before a better owner was known; owners that moved have taken theirs along
        if (way == Way.LOOK_UP) {
            sql.update(SPOIL.formatted("SELECT v.message FROM envelope v WHERE " + LONE), first);
        } else if (sql.first(SHARED + " LIMIT 1", "", row -> row.getString(1)).length() > 0) {
            sql.update(SPOIL.formatted("SELECT v.message FROM envelope v WHERE v.copy IN (" + SHARED + ") AND "
                    + LONE), first);
        }
        // an envelope of its own where nothing better is found
        sql.execute("UPDATE envelope SET message = coalesce((SELECT min(owner.message) FROM link"
                + " JOIN envelope owner ON owner.id = link.envelope"
                + " AND (owner.network_message_id IS NOT NULL OR owner.message_id IS NOT NULL)"
                + " WHERE link.kind = 'store' AND link.key = envelope.copy), id), joined = 'store'"
                + " WHERE network_message_id IS NULL AND message_id IS NULL"
                + " AND (id IN (SELECT envelope FROM stale) OR message = id)");
    }
}
