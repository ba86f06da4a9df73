package dev.postweg.store;

import dev.postweg.query.Condition;
import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.OneOf;
import dev.postweg.query.Condition.Present;
import dev.postweg.query.Condition.Text;
import dev.postweg.query.Condition.TimeSpan;
import dev.postweg.query.Kind;
import dev.postweg.query.QueryField;
import dev.postweg.query.TextPattern;
import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Wildcard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Asks a condition of one value. What SQLite itself can do as the filter means it is left to it; the rest to Java. */
final class ValueSql {
    private final SqlFunctions functions;

    ValueSql(SqlFunctions functions) {
        this.functions = functions;
    }

    /** A condition on an expression that gives one raw value. */
    Clause on(QueryField field, Condition condition, String value) {
        return switch (condition) {
            case Present() -> Clause.of("(" + value + " IS NOT NULL AND " + value + " <> '')");
            case NumberRange(var min, var max) -> Clause.of(
                    "(typeof(" + value + ") = 'integer' AND " + value + " BETWEEN ? AND ?)", min, max);
            case TimeSpan(var from, var to) when field == QueryField.TIME -> Clause.of(
                    "(" + value + " >= ? AND " + value + " < ?)", from, to);
            case Text(var pattern) when ascii(pattern) -> text(field.kind(), pattern, value);
            case OneOf(var conditions) -> Clause.join(" OR ",
                    conditions.stream().map(one -> on(field, one, value)).toList());
            case Text(var pattern) when hasAscii(pattern) -> text(Kind.TEXT, shape(pattern), value)
                    .and(java(field, condition, value, "meets"));
            default -> java(field, condition, value, "meets");
        };
    }

    /** A condition on an expression that gives several values, separated by semicolons. */
    Clause onList(QueryField field, Condition condition, String value) {
        return condition instanceof Present
                ? on(field, condition, value)
                : java(field, condition, value, "any_meets");
    }

    private Clause java(QueryField field, Condition condition, String value, String function) {
        return Clause.of("(" + value + " IS NOT NULL AND " + function + "(?, " + value + "))",
                functions.register(field, condition));
    }

    private static Clause text(Kind kind, TextPattern pattern, String value) {
        var whole = pattern.wholeText();
        if (whole.isPresent()) {
            return whole(kind, whole.get(), value);
        }
        if (keepsEnds(kind) || isAnywhere(kind, pattern)) {
            return Clause.of("(" + value + " LIKE ? ESCAPE '\\' AND " + value + " <> '')", like(pattern));
        }
        return Clause.of("bare(" + kind.ordinal() + ", " + value + ") LIKE ? ESCAPE '\\'", like(pattern));
    }

    /** Whether all values meet a pattern that have its one text anywhere, case apart. */
    static boolean isAnywhere(Kind kind, TextPattern pattern) {
        return pattern.containedText().filter(text -> keepsEnds(kind) || isPlain(text)).isPresent();
    }

    private static boolean keepsEnds(Kind kind) {
        return kind.comparable("<: >").equals("<: >");
    }

    /** Whether nothing of a text is dropped from the ends of any value. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "<>: ".indexOf(c) >= 0);
    }

    private static boolean hasAscii(TextPattern pattern) {
        return pattern.parts().stream().anyMatch(part -> part instanceof Literal(var text)
                && text.chars().anyMatch(c -> c > 0 && c < 0x80 && isPlain(Character.toString(c))));
    }

    /** A pattern that SQLite itself can ask and that all texts meet which meet this one. */
    private static TextPattern shape(TextPattern pattern) {
        var parts = new ArrayList<TextPattern.Part>();
        parts.add(Wildcard.ANY);
        for (var part : pattern.parts()) {
            if (part instanceof Literal(var text)) {
                text.codePoints().forEach(c -> parts.add(c > 0 && c < 0x80 && isPlain(Character.toString(c))
                        ? new Literal(Character.toString(c))
                        : Wildcard.ANY));
            } else {
                parts.add(Wildcard.ANY);
            }
        }
        parts.add(Wildcard.ANY);
        return new TextPattern(parts);
    }

    private static Clause whole(Kind kind, String text, String value) {
        return switch (kind) {
            // the common forms first, so that an index serves; no one writes others
            case ID -> oneOf(value, Stream.of(text, "<" + text + ">", "<" + text, text + ">"));
            case CODE -> oneOf(value, Stream.of(text, text + ":", text + ": "));
            default -> Clause.of("(" + value + " = ? COLLATE NOCASE AND " + value + " <> '')", text);
        };
    }

    // an id such as <> is a value, no value is not
    private static Clause oneOf(String value, Stream<String> forms) {
        var wanted = forms.filter(form -> !form.isEmpty()).toList();
        var marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        return new Clause(value + " COLLATE NOCASE IN (" + marks + ")", List.copyOf(wanted));
    }

    private static boolean ascii(TextPattern pattern) {
        return pattern.parts().stream().allMatch(
                part -> !(part instanceof Literal(var text)) || text.chars().allMatch(c -> c > 0 && c < 0x80));
    }

    private static String like(TextPattern pattern) {
        var like = new StringBuilder();
        for (var part : pattern.parts()) {
            switch (part) {
                case Wildcard.ANY -> like.append('%');
                case Wildcard.ONE -> like.append('_');
                case Literal(var text) -> like.append(text.replaceAll("[\\\\%_]", "\\\\$0"));
            }
        }
        return like.toString();
    }
}
