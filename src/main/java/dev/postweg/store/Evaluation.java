package dev.postweg.store;

import dev.postweg.store.RowTest.Any;
import dev.postweg.store.RowTest.Constant;
import dev.postweg.store.RowTest.Events;
import dev.postweg.store.RowTest.Every;
import dev.postweg.store.RowTest.IsOdd;
import dev.postweg.store.RowTest.Keyed;
import dev.postweg.store.RowTest.None;
import dev.postweg.store.RowTest.Numbered;
import dev.postweg.store.RowTest.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds the rows that meet a test, within one transaction: in the columns as far as they tell, else by SQL. */
final class Evaluation {
    private final Sql sql;
    private final Columns columns;
    private final KeyTests keys;

    Evaluation(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
        this.keys = new KeyTests(sql, columns);
    }

    /** All events. */
    RowSet all() {
        return columns.fact(Columns.Fact.PRESENT, RowSet.class, () -> {
            var parts = columns.of(sql, Column.PART);
            return Scans.numbers(sql, parts,
                    new Numbered(Column.PART, Long.MIN_VALUE, Long.MAX_VALUE, Numbered.ANY),
                    RowSet.full(parts.length));
        });
    }

    /** Finds those of some rows that meet a test; the rows stay as they are. */
    RowSet of(RowTest test, RowSet within) {
        sql.check();
        if (within.isEmpty()) {
            return within;
        }
        return switch (test) {
            case Constant.ALWAYS -> within;
            case Constant.NEVER -> within.none();
            case Keyed(var column, var keyed) -> Scans.keys(sql, columns.of(sql, column), keys.of(keyed), within);
            case Numbered numbered -> Scans.numbers(sql, columns.of(sql, numbered.column()), numbered, within);
            case IsOdd(var odd) -> odd(odd, within);
            case RowTest.InReference(var text) -> TextScans.references(sql, text, within);
            case RowTest.InLogId(var text) -> TextScans.logIds(sql, text, within);
            case Events(var select) -> events(select, within);
            case Row(var where) -> rows(where, within);
            case Every(var tests) -> every(tests, within);
            case Any(var tests) -> any(tests, within);
            case None(var inner) -> {
                var rest = within.copy();
                rest.andNot(of(inner, within));
                yield rest;
            }
        };
    }

    // few blocks have such a row at all
    private RowSet odd(Column.Odd odd, RowSet within) {
        var column = columns.of(sql, Column.ODD);
        var blocks = columns.fact(Columns.Fact.ODD, int[].class, () -> Scans.bits(sql, column));
        var some = within.none();
        for (var block = 0; block < blocks.length; block++) {
            if ((blocks[block] & odd.bit()) != 0) {
                some.addBlock(within, block);
            }
        }
        return Scans.numbers(sql, column,
                new Numbered(Column.ODD, 1, Long.MAX_VALUE, bits -> (bits & odd.bit()) != 0), some);
    }

    private RowSet every(List<RowTest> tests, RowSet within) {
        var rest = within;
        for (var test : quickFirst(tests)) {
            rest = of(test, rest);
        }
        return rest;
    }

    private RowSet any(List<RowTest> tests, RowSet within) {
        var found = within.none();
        var rest = within.copy();
        var keyed = new EnumMap<Column, List<RowTest.Keys>>(Column.class);
        var others = new ArrayList<RowTest>();
        flat(tests).forEach(test -> {
            if (test instanceof Keyed(var column, var some)) {
                keyed.computeIfAbsent(column, _ -> new ArrayList<>()).add(some);
            } else {
                others.add(test);
            }
        });
        keyed.forEach((column, some) -> move(Scans.keys(sql, columns.of(sql, column), keys.of(some), rest), rest,
                found));
        quickFirst(others).forEach(test -> move(of(test, rest), rest, found));
        return found;
    }

    private static Stream<RowTest> flat(List<RowTest> tests) {
        return tests.stream().flatMap(test -> test instanceof Any(var some) ? flat(some) : Stream.of(test));
    }

    private static void move(RowSet rows, RowSet from, RowSet to) {
        to.or(rows);
        from.andNot(rows);
    }

    // what SQL must read row by row is asked only of rows that are still in question
    private static List<RowTest> quickFirst(List<RowTest> tests) {
        return tests.stream().sorted(Comparator.comparing(Evaluation::readsRows)).toList();
    }

    private static boolean readsRows(RowTest test) {
        return switch (test) {
            case Row _ -> true;
            case Every(var tests) -> tests.stream().anyMatch(Evaluation::readsRows);
            case Any(var tests) -> tests.stream().anyMatch(Evaluation::readsRows);
            case None(var inner) -> readsRows(inner);
            default -> false;
        };
    }

    /** Whether a test may find other rows in the same state of the columns: what people note is no part of it. */
    static boolean changesByItself(RowTest test) {
        return switch (test) {
            case Events _ -> true;
            case Every(var tests) -> tests.stream().anyMatch(Evaluation::changesByItself);
            case Any(var tests) -> tests.stream().anyMatch(Evaluation::changesByItself);
            case None(var inner) -> changesByItself(inner);
            default -> false;
        };
    }

    private RowSet events(Clause select, RowSet within) {
        var found = within.none();
        sql.each(select.sql(), row -> found.add(row.getInt(1)), select.array());
        found.and(within);
        return found;
    }

    private RowSet rows(Clause where, RowSet within) {
        return events(sql.functions().among(within, all()).and(where).in("SELECT e.id FROM event e WHERE %s"), within);
    }
}
