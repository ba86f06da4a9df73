package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says for each row what it followed from. The links that made the order say that a copy began with RECEIVE; a reader
 * wants to see the nearest step, so within a copy each row follows from the one that last changed it.
 */
final class CauseFinder {
    /**
     * A cause whose row is still at hand.
     *
     * @param row
     *            the earlier row
     * @param cause
     *            what is shown of it
     */
    record Found(Row row, Cause cause) {
    }

    private final int[] places;
    private final List<List<Link>> incoming = new ArrayList<>();
    private final List<List<Found>> causes = new ArrayList<>();
    private final Map<String, Row> lastStep = new HashMap<>();
    private final Map<String, Row> origins = new HashMap<>();
    private final Map<String, Row> lastShadow = new HashMap<>();
    private final Map<String, Map<String, Row>> waits = new HashMap<>();

    private CauseFinder(Analysis analysis) {
        var size = analysis.rows().size();
        places = new int[size];
        for (var i = 0; i < size; i++) {
            places[analysis.ordered().get(i).index()] = i;
            incoming.add(new ArrayList<>(2));
            causes.add(List.of());
        }
        analysis.links().all().forEach(link -> incoming.get(link.to().index()).add(link));
    }

    /**
     * Finds the causes.
     *
     * @param analysis
     *            the ordered rows with their links
     * @return for each row, by its index, what it followed from, the surest first
     */
    static List<List<Found>> of(Analysis analysis) {
        var finder = new CauseFinder(analysis);
        for (var row : analysis.ordered()) {
            finder.causes.set(row.index(), finder.find(row));
            finder.remember(row);
        }
        return finder.causes;
    }

    private List<Found> find(Row row) {
        var found = new LinkedHashMap<Row, Found>();
        for (var link : incoming.get(row.index())) {
            if (places[link.from().index()] < places[row.index()] && shown(link)) {
                var from = nearest(link);
                found.putIfAbsent(from, new Found(from, new Cause(from.id(), link.rule(), link.evidence())));
            }
        }
        var told = found.values().stream().map(one -> one.cause().rule())
                .anyMatch(rule -> rule == EdgeRule.DELIVERY || rule == EdgeRule.RECIPIENT);
        if (!told) {
            inCopy(row).forEach(from -> found.putIfAbsent(from, ofCopy(from, row)));
        }
        return found.values().stream().sorted(Comparator.comparing((Found one) -> one.row().isShadow())
                .thenComparing(one -> one.cause().evidence().certainty())
                .thenComparing(one -> one.cause().rule()).thenComparingInt(one -> places[one.row().index()])).toList();
    }

    private static boolean shown(Link link) {
        return switch (link.rule()) {
            case COPY -> link.from().name().startsWith("HAREDIRECT");
            case RECIPIENT -> link.to().rank() < Ranks.QUEUE
                    && (RecipientLinks.brings(link.to()) || link.to().source().equals("APPROVAL"));
            default -> true;
        };
    }

    /** A link names the row with which a copy began; what follows comes from the last step of that copy. */
    private Row nearest(Link link) {
        var from = link.from();
        var isCopyLink = link.rule() == EdgeRule.FORK || link.rule() == EdgeRule.PROCESS_CHAIN
                && link.to().service() == Service.DEL;
        if (!isCopyLink || !from.hasHubCopy()) {
            return from;
        }
        var waited = waited(from.copyKey(), link.to());
        return waited != null ? waited : lastStep.getOrDefault(from.copyKey(), from);
    }

    private Row waited(String copy, Row row) {
        var waiting = waits.get(copy);
        if (waiting == null || row.rank() < Ranks.QUEUE) {
            return null;
        }
        for (var key : row.keys()) {
            var wait = waiting.get(key);
            if (wait != null) {
                return wait;
            }
        }
        return null;
    }

    private List<Row> inCopy(Row row) {
        var copy = row.copyKey();
        if (copy.isEmpty()) {
            return List.of();
        }
        if (row.isShadow()) {
            var shadow = row.is("HADISCARD") ? lastShadow.get(copy) : null;
            return shadow == null ? List.of() : List.of(shadow);
        }
        var waited = waited(copy, row);
        // where the beginning of a copy is lost, its rows follow from what its first row followed from
        var last = waited != null ? waited : lastStep.getOrDefault(copy, origins.get(copy));
        return last == null ? List.of() : List.of(last);
    }

    private static Found ofCopy(Row from, Row row) {
        return new Found(from, new Cause(from.id(), EdgeRule.COPY, new Evidence("edge=" + EdgeRule.COPY.id(), row.id(),
                LogField.INTERNAL_MESSAGE_ID.logName(), row.internalId(), Certainty.CERTAIN)));
    }

    private void remember(Row row) {
        var copy = row.copyKey();
        if (copy.isEmpty()) {
            return;
        }
        if (!row.isShadow() && row.isHub()) {
            causes.get(row.index()).stream().filter(one -> one.cause().rule() != EdgeRule.DELIVERY).findFirst()
                    .ifPresent(one -> origins.putIfAbsent(copy, one.row()));
        }
        if (row.isShadow()) {
            lastShadow.put(copy, row);
        } else if (row.rank() == Ranks.QUEUE) {
            row.keys().forEach(key -> waits.computeIfAbsent(copy, name -> new HashMap<>()).put(key, row));
        } else if (row.rank() < Ranks.QUEUE && isStep(row)) {
            lastStep.put(copy, row);
        }
    }

    private static boolean isStep(Row row) {
        return !row.is("DROP") && !row.is("SUPPRESSED") && !row.is("SUBMIT") && !row.name().startsWith("DUPLICATE");
    }
}
