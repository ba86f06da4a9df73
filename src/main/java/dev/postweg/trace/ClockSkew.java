package dev.postweg.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates how far the clocks of servers differ. Where one server writes a row as soon as the reply of another comes
 * in, both rows stand for about one moment: the difference of their times is that of the clocks.
 */
final class ClockSkew {
    /** Below this a difference is what the transfer took, not the clock. */
    private static final long LEAST_MS = 1_000;

    private final Map<String, Long> skews = new LinkedHashMap<>();
    private final String reference;

    /**
     * Estimates the skews.
     *
     * @param rows
     *            the rows
     * @param links
     *            what joins them
     */
    ClockSkew(MessageRows rows, List<Link> links) {
        var differences = differences(links);
        reference = differences.isEmpty() ? "" : reference(rows, links);
        if (!differences.isEmpty()) {
            spread(differences);
        }
    }

    /** Returns the short name of the server whose clock counts; empty where all rows stand on one server. */
    String reference() {
        return reference;
    }

    /** Returns the skew of a server in ms, 0 where nothing tells. */
    long of(String serverKey) {
        return skews.isEmpty() ? 0 : skews.getOrDefault(serverKey, 0L);
    }

    /** Tells whether all clocks agree, as far as the rows tell. */
    boolean isNone() {
        for (var skew : skews.values()) {
            if (skew != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the servers whose skew is told, the reference left out. */
    Map<String, Long> all() {
        var others = new LinkedHashMap<>(skews);
        others.remove(reference);
        return others;
    }

    /** From server to server: by how much the other's clock is ahead, one value a pair of rows. */
    private static Map<String, Map<String, List<Long>>> differences(List<Link> links) {
        var differences = new HashMap<String, Map<String, List<Long>>>();
        for (var link : links) {
            var early = link.from();
            var late = link.to();
            if (early.serverKey().equals(late.serverKey()) || !atOneMoment(link)) {
                continue;
            }
            put(differences, early.serverKey(), late.serverKey(), late.time() - early.time());
            put(differences, late.serverKey(), early.serverKey(), early.time() - late.time());
        }
        return differences;
    }

    private static void put(Map<String, Map<String, List<Long>>> differences, String from, String to, long ms) {
        differences.computeIfAbsent(from, key -> new TreeMap<>())
                .computeIfAbsent(to, key -> new ArrayList<>()).add(ms);
    }

    private static boolean atOneMoment(Link link) {
        return switch (link.rule()) {
            case SMTP_REPLY -> link.to().is("RECEIVE");
            case SHADOW_REPLY -> true;
            case DELIVERY -> link.to().isSend();
            case PROCESS_CHAIN -> link.to().is("SUBMIT");
            case RECIPIENTS_AND_TIME -> link.to().is("RECEIVE");
            default -> false;
        };
    }

    /** The server where the mail came in: nothing leads to its first row. */
    private static String reference(MessageRows rows, List<Link> links) {
        var led = new boolean[rows.size()];
        for (var link : links) {
            led[link.to().index()] |= !link.from().isShadow();
        }
        Row best = null;
        for (var row : rows.all()) {
            if (!led[row.index()] && !row.isShadow() && (best == null || row.rank() < best.rank())) {
                best = row;
            }
        }
        return (best == null ? rows.all().getFirst() : best).serverKey();
    }

    private void spread(Map<String, Map<String, List<Long>>> differences) {
        var open = new ArrayDeque<String>(List.of(reference));
        skews.put(reference, 0L);
        while (!open.isEmpty()) {
            var server = open.remove();
            differences.getOrDefault(server, Map.of()).forEach((next, values) -> {
                if (!skews.containsKey(next)) {
                    var skew = skews.get(server) + median(values);
                    skews.put(next, Math.abs(skew) < LEAST_MS ? 0 : skew);
                    open.add(next);
                }
            });
        }
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
