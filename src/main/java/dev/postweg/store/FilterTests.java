package dev.postweg.store;

import dev.postweg.query.Condition;
import dev.postweg.query.Filter;
import dev.postweg.query.Filter.All;
import dev.postweg.query.Filter.And;
import dev.postweg.query.Filter.ColumnMatch;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.Filter.Not;
import dev.postweg.query.Filter.Or;
import dev.postweg.query.Filter.Words;
import dev.postweg.query.QueryField;
import dev.postweg.store.RowTest.Any;
import dev.postweg.store.RowTest.Every;
import dev.postweg.store.RowTest.None;
import java.util.List;

/** Turns a filter into a test of rows. Its meaning is that of the filter's predicate. */
final class FilterTests {
    private final FieldTests fields;

    FilterTests(SqlFunctions functions) {
        this.fields = new FieldTests(functions);
    }

    RowTest of(Filter filter) {
        return switch (filter) {
            case All() -> RowTest.Constant.ALWAYS;
            case And(var all) -> new Every(all.stream().map(this::of).toList());
            case Or(var some) -> new Any(some.stream().map(this::of).toList());
            case Not(var inner) -> new None(of(inner));
            case Words(var pattern) -> new Any(
                    Words.FIELDS.stream().map(field -> match(field, new Condition.Text(pattern))).toList());
            case FieldMatch(var field, var condition) -> match(field, condition);
            case ColumnMatch(var column, var condition) -> fields.column(column, condition);
        };
    }

    private RowTest match(QueryField field, Condition condition) {
        if (condition instanceof Condition.OneOf(var conditions)) {
            return any(conditions.stream().map(one -> match(field, one)).toList());
        }
        return any(field.parts().stream().map(part -> fields.of(part, condition)).toList());
    }

    private static RowTest any(List<RowTest> tests) {
        return tests.size() == 1 ? tests.getFirst() : new Any(tests);
    }
}
