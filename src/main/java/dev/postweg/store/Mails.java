package dev.postweg.store;

import dev.postweg.query.QueryField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the rows of mails say, a bit for each value that occurs. */
final class Mails {
    private final Map<Fact, Values> facts = new EnumMap<>(Fact.class);

    /** What is known of each mail. */
    enum Fact {
        /** How it came in. */
        CHANNEL,
        /** Where it went. */
        DIRECTION,
        /** Whether it was handed in without a logon. */
        ANONYMOUS,
        /** What became of its recipients; several values. */
        OUTCOME;

        static Fact of(QueryField field) {
            return valueOf(field.name());
        }

        private QueryField field() {
            return QueryField.valueOf(name());
        }
    }

    /**
     * The values of a fact.
     *
     * @param names
     *            in the order of their bits
     * @param bits
     *            those of each mail
     */
    record Values(List<String> names, int[] bits) {
        /** The bits of the values that meet a condition. */
        int mask(Predicate<String> condition) {
            var mask = 0;
            for (var i = 0; i < names.size(); i++) {
                mask |= condition.test(names.get(i)) ? 1 << i : 0;
            }
            return mask;
        }

        int of(int message) {
            return message < bits.length ? bits[message] : 0;
        }
    }

    synchronized Values of(Sql sql, Fact fact) {
        var known = facts.get(fact);
        if (known == null) {
            known = load(sql, fact);
            facts.put(fact, known);
        }
        return known;
    }

    private static Values load(Sql sql, Fact fact) {
        var names = fact.field().choices();
        var place = new StringBuilder("CASE " + fact.field().id());
        for (var i = 0; i < names.size(); i++) {
            place.append(" WHEN '").append(names.get(i)).append("' THEN ").append(i);
        }
        place.append(" ELSE " + names.size() + " END");
        var bits = new int[sql.nextId("message")];
        var table = fact == Fact.OUTCOME ? "recipient" : "message";
        NumberPairs.read(sql, table, fact == Fact.OUTCOME ? "message" : "id", place.toString(), (message, bit) -> {
            if (bit < names.size() && message < bits.length) {
                bits[message] |= 1 << bit;
            }
        });
        return new Values(names, bits);
    }
}
