package dev.postweg.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Envelopes that grow together to messages: a union-find that refuses to mix two network-message-ids. */
final class Clusters {
    private final List<EnvelopeFacts> envelopes;
    private final int[] parents;
    private final String[] networkIds;
    private final long[] first;
    private final long[] last;
    private final List<Join> joins = new ArrayList<>();

    Clusters(List<EnvelopeFacts> envelopes) {
        this.envelopes = envelopes;
        this.parents = new int[envelopes.size()];
        this.networkIds = new String[envelopes.size()];
        this.first = new long[envelopes.size()];
        this.last = new long[envelopes.size()];
        for (var i = 0; i < parents.length; i++) {
            parents[i] = i;
            networkIds[i] = envelopes.get(i).networkMessageId().toLowerCase(Locale.ROOT);
            first[i] = envelopes.get(i).first();
            last[i] = envelopes.get(i).last();
        }
    }

    int root(int position) {
        var root = position;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    String networkId(int position) {
        return networkIds[root(position)];
    }

    /** Joins two clusters where their ids allow it; the join is written down unless it speaks for itself. */
    boolean join(int one, int other, JoinRule rule, String text) {
        var a = root(one);
        var b = root(other);
        if (a == b) {
            return true;
        }
        if (!networkIds[a].isEmpty() && !networkIds[b].isEmpty() && !networkIds[a].equals(networkIds[b])) {
            return false;
        }
        var root = Math.min(a, b);
        parents[Math.max(a, b)] = root;
        networkIds[root] = networkIds[a].isEmpty() ? networkIds[b] : networkIds[a];
        first[root] = Math.min(first[a], first[b]);
        last[root] = Math.max(last[a], last[b]);
        if (rule != JoinRule.NETWORK_MESSAGE_ID) {
            joins.add(new Join(envelopes.get(one).index(), envelopes.get(other).index(), rule, text));
        }
        return true;
    }

    /** Returns the time between two clusters in ms, 0 where they overlap. */
    long gap(int one, int other) {
        var a = root(one);
        var b = root(other);
        return Math.max(0, Math.max(first[a], first[b]) - Math.min(last[a], last[b]));
    }

    long first(int position) {
        return first[root(position)];
    }

    /** Numbers the clusters in the order of their first envelope. */
    Grouping grouping() {
        var numbers = new int[parents.length];
        var groups = new int[parents.length];
        var next = 0;
        for (var i = 0; i < parents.length; i++) {
            var root = root(i);
            if (root == i) {
                numbers[i] = next++;
            }
            groups[i] = numbers[root];
        }
        return new Grouping(groups, List.copyOf(joins));
    }
}
