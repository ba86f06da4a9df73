package dev.postweg.store;

import dev.postweg.store.RowTest.Finding;
import dev.postweg.store.RowTest.InText;
import dev.postweg.store.RowTest.Keys;
import dev.postweg.store.RowTest.Listed;
import dev.postweg.store.RowTest.OfMails;
import dev.postweg.store.RowTest.OfMessages;
import dev.postweg.store.RowTest.Through;
import dev.postweg.store.RowTest.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the rows of small tables that meet a condition. */
final class KeyTests {
    // more rows than these are found by a walk over all of them
    private static final int FEW = 50_000;

    private final Sql sql;
    private final Columns columns;

    KeyTests(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
    }

    KeySet of(Keys keys) {
        return switch (keys) {
            case Listed(var select) -> listed(select);
            case Where(var table, var condition) -> listed(condition.in("SELECT id FROM " + table + " WHERE %s"));
            case InText test -> inText(test);
            case OfMessages(var messages) -> {
                var wanted = listed(messages);
                yield envelopes(message -> wanted.bit(message) == 1);
            }
            case OfMails(var fact, var condition) -> {
                var values = mails(fact);
                var mask = values.mask(condition);
                yield envelopes(message -> (values.of(message) & mask) != 0);
            }
            case Through(var column, var inner) -> through(column, of(inner));
        };
    }

    /** The rows of one table that meet one of several conditions. */
    KeySet of(List<Keys> some) {
        var conditions = new LinkedHashMap<String, List<Clause>>();
        var all = new KeySet();
        for (var keys : some) {
            if (keys instanceof Where(var table, var condition)) {
                conditions.computeIfAbsent(table, _ -> new ArrayList<>()).add(condition);
            } else {
                all.addAll(of(keys));
            }
        }
        conditions.forEach((table, wanted) -> all.addAll(of(new Where(table, Clause.join(" OR ", wanted)))));
        return all;
    }

    Mails.Values mails(Mails.Fact fact) {
        return columns.fact(Columns.Fact.MAILS, Mails.class, Mails::new).of(sql, fact);
    }

    /** The mail of each envelope. */
    int[] messages() {
        return columns.fact(Columns.Fact.MESSAGES, int[].class, () -> {
            var messages = new int[columns.blocks(Column.Rows.ENVELOPES) << Packed.SHIFT];
            NumberPairs.read(sql, "envelope", "id", "message", (id, message) -> messages[id] = message);
            return messages;
        });
    }

    private KeySet listed(Clause select) {
        var set = new KeySet();
        sql.each(select.sql(), row -> set.add(row.getInt(1)), select.array());
        return set;
    }

    private KeySet inText(InText test) {
        var found = new KeySet();
        var open = IntStream.builder();
        IntConsumer visit = test.finding() == Finding.PROOF ? found::add : open;
        TextScans.of(sql, test.column(), test.text(), visit, open);
        if (test.column() == TextColumn.NETWORK_MESSAGE_ID) {
            var blocks = columns.blocks(Column.Rows.ENVELOPES);
            TextScans.guids(sql, blocks, Column.NETWORK_IDS, test.text(), RowSet.full(blocks)).each(visit);
        }
        var ids = open.build().toArray();
        if (ids.length > 0) {
            found.addAll(of(ids.length > FEW ? test.where() : among(ids, test.where())));
        }
        return found;
    }

    private static Where among(int[] ids, Where where) {
        return new Where(where.table(), Clause.among("id", ids).and(where.condition()));
    }

    private KeySet envelopes(IntPredicate condition) {
        var messages = messages();
        var set = new KeySet();
        for (var envelope = 1; envelope < messages.length; envelope++) {
            if (condition.test(messages[envelope])) {
                set.add(envelope);
            }
        }
        return set;
    }

    private KeySet through(Column column, KeySet keys) {
        var blocks = columns.of(sql, column);
        return KeySet.of(Scans.keys(sql, blocks, keys, RowSet.full(blocks.length)));
    }
}
