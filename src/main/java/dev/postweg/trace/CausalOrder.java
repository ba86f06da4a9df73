package dev.postweg.trace;

import dev.postweg.model.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts rows into the order in which things happened: what led to something comes before it; where nothing tells, the
 * time does, with the skew of the clocks taken out; rows of one time follow their rank.
 */
final class CausalOrder {
    private final List<Row> rows;
    private final List<Link> links;
    private final boolean[] broken;
    private final int[] waits;
    private final List<List<Integer>> next;
    private final boolean[] done;
    private final PriorityQueue<Row> ready;
    private final List<Integer> readyBarriers = new ArrayList<>();
    private final List<Row> ordered = new ArrayList<>();

    private CausalOrder(MessageRows rows, Links links, ClockSkew skew) {
        this.rows = rows.all();
        this.links = links.all();
        this.broken = new boolean[this.links.size()];
        var nodes = this.rows.size() + links.barriers().size();
        this.waits = new int[nodes];
        this.next = new ArrayList<>(nodes);
        for (var i = 0; i < nodes; i++) {
            next.add(new ArrayList<>(2));
        }
        this.done = new boolean[nodes];
        this.ready = new PriorityQueue<>(Math.max(1, this.rows.size()),
                Comparator.comparingLong((Row row) -> row.time() - skew.of(row.serverKey()))
                        .thenComparingInt(Row::rank).thenComparingInt(Row::index));
        connect(links);
    }

    /**
     * Orders rows.
     *
     * @param rows
     *            the rows
     * @param links
     *            what comes before what; links that contradict each other are broken, guessed ones first
     * @param skew
     *            how far the clocks differ
     * @return the order
     */
    static List<Row> of(MessageRows rows, Links links, ClockSkew skew) {
        return isOrder(links, skew) ? rows.all() : search(rows, links, skew);
    }

    /** Finds the order, whatever the links say. */
    static List<Row> search(MessageRows rows, Links links, ClockSkew skew) {
        var order = new CausalOrder(rows, links, skew);
        order.run();
        return order.ordered;
    }

    /** Tells whether the order of time and rank, in which the rows are, already is what the links ask for. */
    private static boolean isOrder(Links links, ClockSkew skew) {
        if (!skew.isNone()) {
            return false;
        }
        for (var link : links.all()) {
            if (link.from().index() > link.to().index()) {
                return false;
            }
        }
        for (var barrier : links.barriers()) {
            if (!barrier.isKept()) {
                return false;
            }
        }
        return true;
    }

    private void connect(Links links) {
        for (var i = 0; i < this.links.size(); i++) {
            var link = this.links.get(i);
            edge(link.from().index(), link.to().index());
        }
        var node = rows.size();
        for (var barrier : links.barriers()) {
            for (var before : barrier.before()) {
                edge(before, node);
            }
            for (var after : barrier.after()) {
                edge(node, after);
            }
            node++;
        }
    }

    private void edge(int from, int to) {
        next.get(from).add(to);
        waits[to]++;
    }

    private void run() {
        for (var i = 0; i < waits.length; i++) {
            if (waits[i] == 0) {
                offer(i);
            }
        }
        while (ordered.size() < rows.size()) {
            if (!step()) {
                breakCycle();
            }
        }
    }

    private boolean step() {
        if (!readyBarriers.isEmpty()) {
            finish(readyBarriers.removeLast());
            return true;
        }
        var row = ready.poll();
        if (row == null) {
            return false;
        }
        if (!done[row.index()]) {
            ordered.add(row);
            finish(row.index());
        }
        return true;
    }

    private void finish(int node) {
        if (done[node]) {
            return;
        }
        done[node] = true;
        for (var follower : next.get(node)) {
            release(follower);
        }
    }

    private void release(int node) {
        waits[node]--;
        if (waits[node] == 0 && !done[node]) {
            offer(node);
        }
    }

    private void offer(int node) {
        if (node < rows.size()) {
            ready.add(rows.get(node));
        } else {
            readyBarriers.add(node);
        }
    }

    /** Gives up the guesses among what still waits, then the phases of copies; at last the earliest row goes first. */
    private void breakCycle() {
        if (!breakGuesses() && !releaseBarriers()) {
            releaseEarliest();
        }
    }

    private boolean breakGuesses() {
        var any = false;
        for (var i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var waits = !broken[i] && !done[link.from().index()] && !done[link.to().index()];
            if (waits && link.certainty() == Certainty.GUESSED) {
                broken[i] = true;
                next.get(link.from().index()).remove(Integer.valueOf(link.to().index()));
                release(link.to().index());
                any = true;
            }
        }
        return any;
    }

    private boolean releaseBarriers() {
        var released = false;
        for (var node = rows.size(); node < waits.length; node++) {
            if (!done[node]) {
                finish(node);
                released = true;
            }
        }
        return released;
    }

    private void releaseEarliest() {
        Row earliest = null;
        for (var row : rows) {
            if (!done[row.index()] && (earliest == null || ready.comparator().compare(row, earliest) < 0)) {
                earliest = row;
            }
        }
        if (earliest != null) {
            ordered.add(earliest);
            finish(earliest.index());
        }
    }
}
