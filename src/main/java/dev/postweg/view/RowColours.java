package dev.postweg.view;

import dev.postweg.query.FilterPredicate;
import dev.postweg.query.ParseContext;
import dev.postweg.query.RegexSearch;
import dev.postweg.query.Row;
import dev.postweg.store.MessageRow;
import dev.postweg.store.RowIds;
import dev.postweg.store.WorkspaceReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Finds out which rule colours a row, in the background and only for the pages that are loaded: that is, for rows that
 * somebody sees.
 */
final class RowColours<R> {
    private static final int KEPT = 20_000;

    private final RowKind<R> kind;
    private final Map<Integer, ColourRule> painted = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ColourRule> eldest) {
            return size() > KEPT;
        }
    });
    private volatile List<Test> tests = List.of();

    private record Test(ColourRule rule, Predicate<Row> predicate) {
    }

    RowColours(RowKind<R> kind) {
        this.kind = kind;
    }

    /** Takes other rules; a rule whose filter cannot be read is left out. */
    void use(List<ColourRule> rules, ParseContext context) {
        tests = rules.stream().filter(rule -> rule.use() == ColourRule.Use.ON && rule.lists().has(kind))
                .flatMap(rule -> rule.read(context).map(filter -> new Test(rule, FilterPredicate.of(filter))).stream())
                .toList();
        painted.clear();
    }

    /** Loads rows and paints them. */
    List<R> load(WorkspaceReader reader, RowIds ids) {
        var rows = kind.load(reader, ids);
        var now = tests;
        if (!now.isEmpty()) {
            var mails = new HashMap<Long, Optional<MessageRow>>();
            LongFunction<Optional<MessageRow>> mail = id -> mails.computeIfAbsent(id, reader::message);
            rows.forEach(row -> paint(row, kind.values(row, mail), now));
        }
        return rows;
    }

    private void paint(R row, Row values, List<Test> now) {
        now.stream().filter(test -> meets(test, values)).findFirst().ifPresentOrElse(
                test -> painted.put(kind.idOf(row), test.rule), () -> painted.remove(kind.idOf(row)));
    }

    private static boolean meets(Test test, Row values) {
        try {
            return test.predicate.test(values);
        } catch (RegexSearch.TooExpensive e) {
            // a colour is not worth the wait
            return false;
        }
    }

    /** The rule that colours a row, if one does. */
    Optional<ColourRule> of(R row) {
        return Optional.ofNullable(painted.get(kind.idOf(row)));
    }
}
