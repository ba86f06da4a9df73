package dev.postweg.trace;

import dev.postweg.model.Process;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Puts envelopes together to messages. The network-message-id is the key; rows without one join by the event number of
 * the store, by what a reply or a fork names, and at last by the Message-ID where nothing contradicts.
 */
public final class Correlator {
    /** An internal id may come back after a database was replaced; a mail waits for days, not for weeks. */
    private static final long ID_WINDOW_MS = TimeUnit.DAYS.toMillis(7);

    private final List<EnvelopeFacts> envelopes;
    private final Clusters clusters;
    private final Map<String, List<Integer>> byInternalId = new HashMap<>();

    private Correlator(List<EnvelopeFacts> envelopes) {
        this.envelopes = envelopes;
        this.clusters = new Clusters(envelopes);
    }

    /**
     * Groups envelopes.
     *
     * @param envelopes
     *            envelopes of any number of messages; one without any id stays alone
     * @return the message of each, with the reasons
     */
    public static Grouping group(List<EnvelopeFacts> envelopes) {
        var correlator = new Correlator(envelopes);
        correlator.joinNetworkMessageIds();
        correlator.joinStoreEvents();
        correlator.indexInternalIds();
        correlator.joinReplies();
        correlator.joinForks();
        new MessageIdGuess(envelopes, correlator.clusters).join();
        return correlator.clusters.grouping();
    }

    private void joinNetworkMessageIds() {
        var seen = new HashMap<String, Integer>();
        for (var i = 0; i < envelopes.size(); i++) {
            var id = clusters.networkId(i);
            if (!id.isEmpty()) {
                var earlier = seen.putIfAbsent(id, i);
                if (earlier != null) {
                    clusters.join(earlier, i, JoinRule.NETWORK_MESSAGE_ID, id);
                }
            }
        }
    }

    private void joinStoreEvents() {
        var byKey = new HashMap<String, List<Integer>>();
        for (var i = 0; i < envelopes.size(); i++) {
            if (!envelopes.get(i).storeKey().isEmpty()) {
                byKey.computeIfAbsent(envelopes.get(i).storeKey(), key -> new ArrayList<>()).add(i);
            }
        }
        byKey.forEach((key, members) -> {
            // a second submission of one item keeps its event number but has a network-message-id of its own
            for (var i = 1; i < members.size(); i++) {
                var member = members.get(i);
                nearest(member, members.subList(0, i))
                        .ifPresent(other -> clusters.join(other, member, JoinRule.STORE_EVENT, key));
            }
        });
    }

    private Optional<Integer> nearest(int member, List<Integer> others) {
        return others.stream().filter(other -> sameNetworkId(other, member))
                .min(Comparator.comparingLong(other -> clusters.gap(other, member)));
    }

    private boolean sameNetworkId(int one, int other) {
        var a = clusters.networkId(one);
        var b = clusters.networkId(other);
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private void indexInternalIds() {
        for (var i = 0; i < envelopes.size(); i++) {
            var envelope = envelopes.get(i);
            if (envelope.internalId().isEmpty() || countsFromOne(envelope.process())) {
                continue;
            }
            var copies = byInternalId.computeIfAbsent(key(envelope.server(), envelope.internalId()),
                    key -> new ArrayList<>(1));
            for (var copy : copies) {
                joinSameMessageId(copy, i, JoinRule.COPY, envelope.internalId());
            }
            copies.add(i);
        }
    }

    /** Submission and delivery count their messages with numbers that collide with those of the hub. */
    private static boolean countsFromOne(Process process) {
        return process == Process.SUBMISSION || process == Process.DELIVERY || process == Process.MAIL_SUBMISSION;
    }

    private void joinReplies() {
        for (var i = 0; i < envelopes.size(); i++) {
            for (var hop : envelopes.get(i).nextHops()) {
                joinCopies(i, key(hop.host(), hop.internalId()), JoinRule.SMTP_REPLY,
                        "InternalId=" + hop.internalId() + ", Hostname=" + hop.host());
            }
        }
    }

    private void joinForks() {
        for (var i = 0; i < envelopes.size(); i++) {
            var envelope = envelopes.get(i);
            for (var reference : envelope.references()) {
                joinCopies(i, key(envelope.server(), reference), JoinRule.FORK, reference);
            }
        }
    }

    private void joinCopies(int position, String key, JoinRule rule, String text) {
        for (var copy : byInternalId.getOrDefault(key, List.of())) {
            if (copy != position) {
                joinSameMessageId(position, copy, rule, text);
            }
        }
    }

    private void joinSameMessageId(int one, int other, JoinRule rule, String text) {
        if (clusters.gap(one, other) <= ID_WINDOW_MS && sameMessageId(envelopes.get(one), envelopes.get(other))) {
            clusters.join(one, other, rule, text);
        }
    }

    private static boolean sameMessageId(EnvelopeFacts one, EnvelopeFacts other) {
        var a = messageKey(one.messageId());
        var b = messageKey(other.messageId());
        return a.isEmpty() || b.isEmpty() || Objects.equals(a, b);
    }

    private static String key(String server, String internalId) {
        return Names.shortName(server) + '|' + internalId;
    }

    /** Brackets can be missing, and the case counts. */
    static String messageKey(String messageId) {
        var id = messageId.strip();
        return id.length() > 2 && id.charAt(0) == '<' && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }

    /** Subjects and senders are compared without their case. */
    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
