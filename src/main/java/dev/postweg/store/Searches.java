package dev.postweg.store;

import dev.postweg.model.TimeRange;
import dev.postweg.store.Sort.Direction;
import java.util.ArrayList;

/** Finds events and messages. */
final class Searches {
    private final Sql sql;
    private final FilterSql filters;

    Searches(Sql sql) {
        this.sql = sql;
        this.filters = new FilterSql(sql.functions());
    }

    RowIds events(EventQuery query, int limit) {
        return ids(where(query).in("SELECT e.id FROM event e WHERE %s ORDER BY " + order(query.sort(), false)
                + " LIMIT " + limit));
    }

    RowIds messages(EventQuery query, int limit) {
        var order = order(query.sort(), true);
        if (where(query).equals(Clause.ALWAYS)) {
            return ids(Clause.of("SELECT m.id FROM message m ORDER BY " + order + " LIMIT " + limit));
        }
        return ids(where(query).in("SELECT m.id FROM message m WHERE m.id IN (SELECT v.message FROM envelope v"
                + " WHERE v.id IN (SELECT e.envelope FROM event e WHERE %s)) ORDER BY " + order + " LIMIT " + limit));
    }

    long count(EventQuery query) {
        var clause = where(query).in("SELECT count(*) FROM event e WHERE %s");
        return sql.first(clause.sql(), 0L, row -> row.getLong(1), clause.array());
    }

    /** Counts events, at most so many. */
    long count(EventQuery query, long most) {
        var clause = where(query).in("SELECT count(*) FROM (SELECT 1 FROM event e WHERE %s LIMIT " + most + ")");
        return sql.first(clause.sql(), 0L, row -> row.getLong(1), clause.array());
    }

    private RowIds ids(Clause clause) {
        return sql.run(() -> {
            try (var rows = Sql.bind(sql.prepare(clause.sql()), clause.array()).executeQuery()) {
                return new RowIds(Ids.read(rows));
            }
        });
    }

    Clause where(EventQuery query) {
        var clauses = new ArrayList<Clause>();
        var filter = filters.compile(query.filter());
        if (!filter.equals(Clause.ALWAYS)) {
            clauses.add(filter);
        }
        if (!query.range().equals(TimeRange.ALL)) {
            clauses.add(Clause.of("(e.time >= ? AND e.time < ?)", query.range().from(), query.range().to()));
        }
        return switch (clauses.size()) {
            case 0 -> Clause.ALWAYS;
            case 1 -> clauses.getFirst();
            default -> Clause.join(" AND ", clauses);
        };
    }

    private static String order(Sort sort, boolean messages) {
        var direction = sort.direction() == Direction.DESCENDING ? " DESC" : "";
        var alias = messages ? "m" : "e";
        var column = messages ? SortColumns.ofMessages(sort.column()) : SortColumns.ofEvents(sort.column());
        return column + direction + ", " + alias + ".id" + direction;
    }
}
