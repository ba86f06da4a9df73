package dev.postweg.store;

import java.sql.SQLException;
import java.util.TreeSet;

/** Recipient lists as they stood, with their members for the search. */
final class AddressLists {
    private static final int CAPACITY = 100_000;

    private final Sql sql;
    private final Dictionary terms;
    private final GenerationCache<String, Integer> ids = new GenerationCache<>(CAPACITY, String::length);
    private int next;

    AddressLists(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.terms = terms;
        this.next = sql.nextId("address_list");
    }

    /** Returns the number of a list, null for the empty one. */
    Integer id(String value) throws SQLException {
        if (value.isEmpty()) {
            return null;
        }
        var id = ids.get(value);
        if (id == null) {
            id = insert(value);
            ids.put(value, id);
        }
        return id;
    }

    private int insert(String value) throws SQLException {
        var id = next++;
        var list = sql.prepare("INSERT INTO address_list (id, value) VALUES (?, ?)");
        list.setInt(1, id);
        list.setString(2, value);
        list.executeUpdate();
        var members = new TreeSet<Integer>();
        for (var address : value.split(";")) {
            if (!address.isEmpty()) {
                members.add(terms.id(address));
            }
        }
        var member = sql.prepare("INSERT INTO member (address, list) VALUES (?, ?)");
        for (var address : members) {
            member.setInt(1, address);
            member.setInt(2, id);
            member.executeUpdate();
        }
        return id;
    }
}
