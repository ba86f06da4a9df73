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

/** Compiles a filter to a condition on {@code event e}. Its meaning is that of the filter's predicate. */
final class FilterSql {
    private final FieldSql fields;

    FilterSql(SqlFunctions functions) {
        this.fields = new FieldSql(functions);
    }

    Clause compile(Filter filter) {
        return switch (filter) {
            case All() -> Clause.ALWAYS;
            case And(var all) -> Clause.join(" AND ", all.stream().map(this::compile).toList());
            case Or(var some) -> Clause.join(" OR ", some.stream().map(this::compile).toList());
            case Not(var inner) -> compile(inner).in("NOT coalesce(%s, 0)");
            case Words(var pattern) -> Clause.join(" OR ",
                    Words.FIELDS.stream().map(field -> match(field, new Condition.Text(pattern))).toList());
            case FieldMatch(var field, var condition) -> match(field, condition);
            case ColumnMatch(var column, var condition) -> fields.column(column, condition);
        };
    }

    private Clause match(QueryField field, Condition condition) {
        if (condition instanceof Condition.OneOf(var conditions)) {
            return Clause.join(" OR ", conditions.stream().map(one -> match(field, one)).toList());
        }
        return Clause.join(" OR ", field.parts().stream().map(part -> fields.match(part, condition)).toList());
    }
}
