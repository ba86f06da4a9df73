package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.List;

/** Collects what must come before what. */
final class Links {
    /**
     * All of {@code before} come before all of {@code after}.
     *
     * @param before
     *            indexes of rows
     * @param after
     *            indexes of rows
     */
    record Barrier(int[] before, int[] after) {
        /** Tells whether it is so in the order of the indexes. */
        boolean isKept() {
            var last = -1;
            for (var index : before) {
                last = Math.max(last, index);
            }
            for (var index : after) {
                if (index < last) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Link> all = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();

    /** Adds a link that a field of a row proves. */
    void certain(Row from, Row to, EdgeRule rule, Row holder, LogField field) {
        add(new Link(from, to, rule, holder, field.logName(), holder.get(field), Certainty.CERTAIN));
    }

    void add(Link link) {
        if (link.from() != link.to()) {
            all.add(link);
        }
    }

    void barrier(List<Row> before, List<Row> after) {
        if (!before.isEmpty() && !after.isEmpty()) {
            barriers.add(new Barrier(places(before), places(after)));
        }
    }

    private static int[] places(List<Row> rows) {
        var places = new int[rows.size()];
        for (var i = 0; i < places.length; i++) {
            places[i] = rows.get(i).index();
        }
        return places;
    }

    List<Link> all() {
        return all;
    }

    List<Barrier> barriers() {
        return barriers;
    }
}
