package dev.postweg.store;

import dev.postweg.model.Event;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The routes: combinations of the fields that mostly repeat together. */
final class Routes {
    /** The fields of a route, in the order of its columns. */
    static final List<LogField> FIELDS = List.of(LogField.CLIENT_IP, LogField.CLIENT_HOSTNAME, LogField.SERVER_IP,
            LogField.SERVER_HOSTNAME, LogField.CONNECTOR_ID, LogField.SOURCE, LogField.EVENT_ID,
            LogField.DIRECTIONALITY, LogField.TENANT_ID, LogField.ORIGINAL_SERVER_IP,
            LogField.TRANSPORT_TRAFFIC_TYPE, LogField.SCHEMA_VERSION);

    private static final int CAPACITY = 100_000;
    private static final String INSERT = "INSERT INTO route VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Dictionary terms;
    private final GenerationCache<Key, Integer> ids = new GenerationCache<>(CAPACITY,
            key -> Shared.characters(key.values));
    private int next;

    Routes(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.terms = terms;
        this.next = sql.nextId("route");
    }

    /** The values of a route; a list compares them all. */
    record Key(List<String> values, EventKind kind, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && kind == key.kind && values.equals(key.values);
        }
    }

    /** Makes keys; for one thread. Gives the same key again for the routes of the last rows. */
    static final class Keys {
        /** Many more than there are routes at a time: two that share a slot would be made anew again and again. */
        private static final int BITS = 12;

        private final List<Shared<Key>> lately = new ArrayList<>(Collections.nCopies(1 << BITS, null));

        Shared<Key> of(Event event, EventKind kind) {
            var hash = kind.ordinal();
            for (var field : FIELDS) {
                hash = 31 * hash + event.get(field).hashCode();
            }
            var slot = Shared.slot(hash, BITS);
            var known = lately.get(slot);
            if (known == null || !matches(known.value(), event, kind)) {
                known = new Shared<>(new Key(FIELDS.stream().map(event::get).toList(), kind, hash));
                if (Shared.fits(Shared.characters(known.value().values), BITS)) {
                    lately.set(slot, known);
                }
            }
            return known;
        }

        private static boolean matches(Key key, Event event, EventKind kind) {
            for (var i = 0; i < FIELDS.size(); i++) {
                if (!key.values.get(i).equals(event.get(FIELDS.get(i)))) {
                    return false;
                }
            }
            return key.kind == kind;
        }
    }

    Integer id(Key key) throws SQLException {
        var id = ids.get(key);
        if (id == null) {
            id = insert(key);
            ids.put(key, id);
        }
        return id;
    }

    // a route that fell out of the cache is written again: harmless, as rows are compared by their terms
    private int insert(Key key) throws SQLException {
        var statement = sql.prepare(INSERT);
        statement.setInt(1, next);
        for (var i = 0; i < key.values.size(); i++) {
            statement.setObject(i + 2, terms.id(key.values.get(i)));
        }
        statement.setString(14, key.kind.id());
        statement.executeUpdate();
        return next++;
    }
}
