package dev.postweg.store;

import dev.postweg.query.Condition;
import dev.postweg.query.Filter;
import dev.postweg.query.FilterPredicate;
import dev.postweg.query.Kind;
import dev.postweg.query.QueryField;
import dev.postweg.query.RegexSearch;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/** The functions that filters and lists need beyond SQLite's own, for one connection. */
final class SqlFunctions {
    // more rows than these are found by a walk over all of them
    private static final int FEW = 200_000;

    // if only one in so many rows of a table counts, they are named one by one
    private static final int SPARSE = 8;

    private static final Column[] COLUMNS = Column.values();

    private final Map<Integer, Predicate<String>> conditions = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private RegexSearch.TooExpensive givenUp;
    private RowSet chosen;
    private int[] counts;

    /** Computes a function's result from the texts of its arguments. */
    @FunctionalInterface
    private interface Body {
        void run(Call call) throws SQLException;
    }

    /** Gives a body the protected members of a function. */
    private static final class Call extends Function {
        private final Body body;

        Call(Body body) {
            this.body = body;
        }

        @Override
        protected void xFunc() throws SQLException {
            body.run(this);
        }

        String text(int argument) throws SQLException {
            return value_text(argument);
        }

        int number(int argument) throws SQLException {
            return value_int(argument);
        }

        byte[] bytes(int argument) throws SQLException {
            return value_type(argument) == 4 ? value_blob(argument) : null;
        }

        void give(String text) throws SQLException {
            result(text);
        }

        void give(long number) throws SQLException {
            result(number);
        }

        void give(boolean yes) throws SQLException {
            result(yes ? 1 : 0);
        }

        void fail(String message) throws SQLException {
            error(message);
        }
    }

    void register(SQLiteConnection connection, WideTexts wide, RowNumbers numbers) throws SQLException {
        create(connection, "packed", 2, call -> packed(call, numbers));
        create(connection, "wide_text", 3, call -> call.give(wide.of(call.number(0), call.number(1), call.text(2))));
        create(connection, "domain", 1, call -> call.give(domain(call.text(0))));
        create(connection, "code", 1, call -> call.give(code(call.text(0))));
        create(connection, "guid", 1, call -> call.give(guid(call.bytes(0), call)));
        create(connection, "bare", 2, call -> call.give(bare(call.number(0), call.text(1))));
        create(connection, "has_column", 2, call -> call.give(place(call.text(0), call.text(1)) >= 0));
        create(connection, "own_column", 3, call -> call.give(own(call.text(0), call.text(1), call.text(2))));
        create(connection, "chosen", 1, call -> call.give(chosen.has(call.number(0))));
        create(connection, "counted", 1, this::counted);
        create(connection, "meets", 2, call -> meets(call, List.of(call.text(1))));
        create(connection, "any_meets", 2, call -> meets(call, List.of(call.text(1).split(";"))));
    }

    /** A condition on {@code event e} that only some rows meet; holds until it is asked for the next time. */
    Clause among(RowSet rows, RowSet all) {
        if (rows == all) {
            return Clause.ALWAYS;
        }
        var few = rows.count();
        if (few > FEW) {
            chosen = rows;
            return Clause.of("chosen(e.id)");
        }
        return Clause.among("e.id", rows.rows(few));
    }

    /** The rows of a table that were counted, as {@code key}, and how often, as {@code n}. */
    Clause counted(int[] times, String table) {
        counts = times;
        var keys = IntStream.range(0, times.length).filter(key -> times[key] > 0).toArray();
        if (keys.length < times.length / SPARSE) {
            return Clause.of("SELECT value AS key, counted(value) AS n FROM json_each(?)", Arrays.toString(keys));
        }
        return Clause.of("SELECT id AS key, counted(id) AS n FROM " + table + " WHERE counted(id) > 0");
    }

    private void counted(Call call) throws SQLException {
        var key = call.number(0);
        call.give(key < counts.length ? counts[key] : 0);
    }

    private static void create(SQLiteConnection connection, String name, int arguments, Body body)
            throws SQLException {
        Function.create(connection, name, new Call(body), arguments, Function.FLAG_DETERMINISTIC);
    }

    /** Makes a condition known to the function {@code meets}; equal conditions get the same number. */
    int register(QueryField field, Condition condition) {
        var match = new Filter.FieldMatch(field, condition);
        var number = match.hashCode();
        var predicate = FilterPredicate.of(match);
        conditions.put(number, value -> predicate.test(_ -> List.of(value)));
        return number;
    }

    private void meets(Call call, List<String> values) throws SQLException {
        var condition = conditions.get(call.number(0));
        try {
            call.give(values.stream().anyMatch(condition));
        } catch (RegexSearch.TooExpensive e) {
            givenUp = e;
            call.fail(e.getMessage());
        }
    }

    /** Returns the regular expression that was given up since the last call, and forgets it. */
    Optional<RegexSearch.TooExpensive> givenUp() {
        var last = Optional.ofNullable(givenUp);
        givenUp = null;
        return last;
    }

    // column, row
    private static void packed(Call call, RowNumbers numbers) throws SQLException {
        var number = numbers.get(COLUMNS[call.number(0)], call.number(1));
        if (number != Packed.NONE) {
            call.give(number);
        }
    }

    private int place(String fields, String name) {
        return places.computeIfAbsent(name + "," + fields, _ -> OwnColumns.place(fields, name));
    }

    private String own(String fields, String extra, String name) {
        return extra == null ? null : OwnColumns.value(extra, place(fields, name));
    }

    private static String domain(String address) {
        return address == null ? null : address.substring(address.lastIndexOf('@') + 1);
    }

    private static String code(String info) {
        return info.substring(0, Math.max(0, info.indexOf(':')));
    }

    private static String bare(int kind, String value) {
        if (value == null) {
            return null;
        }
        var bare = Kind.values()[kind].comparable(value);
        return bare.isEmpty() ? null : bare;
    }

    private static String guid(byte[] bytes, Call call) throws SQLException {
        if (bytes == null) {
            return call.text(0);
        }
        return LogIds.text(bytes);
    }
}
