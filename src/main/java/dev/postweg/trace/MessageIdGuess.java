package dev.postweg.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Joins what has one Message-ID and no better key. Two mails may share a Message-ID, hence nothing is joined that
 * differs in subject or sender, lies apart in time, or has two copies on one server of which none was forked from the
 * other.
 */
final class MessageIdGuess {
    /** Envelopes of one mail overlap or follow within seconds; the rest allows for clocks that differ. */
    private static final long WINDOW_MS = TimeUnit.HOURS.toMillis(1);
    /** Senders that give thousands of mails one Message-ID must not make this quadratic. */
    private static final int LOOK_BACK = 64;

    private final List<EnvelopeFacts> envelopes;
    private final Clusters clusters;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    MessageIdGuess(List<EnvelopeFacts> envelopes, Clusters clusters) {
        this.envelopes = envelopes;
        this.clusters = clusters;
    }

    void join() {
        for (var roots : clustersByMessageId().values()) {
            if (roots.size() > 1) {
                joinClusters(roots);
            }
        }
    }

    /** Message-ID to the clusters that have it, where at least one lacks a network-message-id. */
    private Map<String, List<Integer>> clustersByMessageId() {
        var wanted = new HashMap<String, List<Integer>>();
        for (var i = 0; i < envelopes.size(); i++) {
            var id = Correlator.messageKey(envelopes.get(i).messageId());
            if (!id.isEmpty() && clusters.networkId(i).isEmpty()) {
                wanted.putIfAbsent(id, new ArrayList<>());
            }
        }
        for (var i = 0; i < envelopes.size(); i++) {
            var roots = wanted.get(Correlator.messageKey(envelopes.get(i).messageId()));
            if (roots != null) {
                var root = clusters.root(i);
                if (members.computeIfAbsent(root, key -> new ArrayList<>()).isEmpty()) {
                    roots.add(root);
                }
                members.get(root).add(i);
            }
        }
        return wanted;
    }

    private void joinClusters(List<Integer> roots) {
        roots.sort(Comparator.comparingLong(clusters::first));
        for (var i = 1; i < roots.size(); i++) {
            var later = roots.get(i);
            var best = -1;
            for (var j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
                var earlier = clusters.root(roots.get(j));
                if (fits(earlier, later) && (best < 0 || clusters.gap(earlier, later) < clusters.gap(best, later))) {
                    best = earlier;
                }
            }
            if (best >= 0) {
                merge(best, later);
            }
        }
    }

    private void merge(int earlier, int later) {
        var all = new ArrayList<>(members.get(earlier));
        all.addAll(members.get(later));
        var text = envelopes.get(members.get(later).getFirst()).messageId();
        if (clusters.join(members.get(earlier).getFirst(), members.get(later).getFirst(), JoinRule.MESSAGE_ID, text)) {
            members.put(clusters.root(later), all);
        }
    }

    private boolean fits(int one, int other) {
        var bothKeyed = !clusters.networkId(one).isEmpty() && !clusters.networkId(other).isEmpty();
        if (bothKeyed || one == other || clusters.gap(one, other) > WINDOW_MS) {
            return false;
        }
        for (var a : members.get(one)) {
            for (var b : members.get(other)) {
                if (!fits(envelopes.get(a), envelopes.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean fits(EnvelopeFacts one, EnvelopeFacts other) {
        var a = Correlator.fold(one.subject());
        var b = Correlator.fold(other.subject());
        // a transport rule may have put a mark before the subject
        var subject = a.isEmpty() || b.isEmpty() || a.endsWith(b) || b.endsWith(a);
        return subject && fitsSender(one, other) && !twoCopies(one, other);
    }

    private static boolean fitsSender(EnvelopeFacts one, EnvelopeFacts other) {
        return one.sender().isEmpty() || other.sender().isEmpty()
                || Correlator.fold(one.sender()).equals(Correlator.fold(other.sender()));
    }

    private static boolean twoCopies(EnvelopeFacts one, EnvelopeFacts other) {
        return one.process() == other.process() && Names.sameServer(one.server(), other.server())
                && !one.internalId().isEmpty() && !other.internalId().isEmpty()
                && !one.internalId().equals(other.internalId());
    }
}
