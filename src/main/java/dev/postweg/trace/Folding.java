package dev.postweg.trace;

import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds events of one kind that follow from one place into one group: a fan-out to many, a wait with many attempts. */
final class Folding {
    /** A group of fewer is shown event by event. */
    private static final int LEAST = 5;
    private static final int LEAST_WAITS = 3;

    /**
     * Events that may share a node.
     *
     * @param key
     *            {@code g} and the id of the first event
     * @param events
     *            in causal order
     */
    record Group(String key, List<TracedEvent> events) {
        private boolean isFolded(Set<String> expanded) {
            var least = events.getFirst().kind() == EventKind.WAIT ? LEAST_WAITS : LEAST;
            return events.size() >= least && !expanded.contains(key);
        }
    }

    private final Map<Long, String> groupOf = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, TracedEvent> byId = new HashMap<>();
    private final Map<String, List<TracedEvent>> groups = new LinkedHashMap<>();

    private Folding(Collection<TracedEvent> events) {
        for (var event : events) {
            var key = key(event);
            byId.put(event.event().id(), event);
            groupOf.put(event.event().id(), key);
            // a number for each, since keys that hold keys would grow with the length of the way
            numbers.putIfAbsent(key, numbers.size());
            groups.computeIfAbsent(key, name -> new ArrayList<>(1)).add(event);
        }
    }

    /**
     * Groups events.
     *
     * @param events
     *            those that are to be shown, in causal order
     * @param expanded
     *            keys of groups that are to be open
     * @return groups of one event or of many, in causal order
     */
    static List<Group> of(Collection<TracedEvent> events, Set<String> expanded) {
        var result = new ArrayList<Group>();
        new Folding(events).groups.values().forEach(members -> {
            var group = new Group("g" + members.getFirst().event().id(), members);
            if (group.isFolded(expanded)) {
                result.add(group);
            } else {
                members.forEach(one -> result.add(new Group("e" + one.event().id(), List.of(one))));
            }
        });
        return result;
    }

    private String key(TracedEvent event) {
        var cause = event.causes().stream().map(one -> byId.get(one.eventId())).filter(one -> one != null).findFirst();
        if (cause.isPresent() && continues(cause.get(), event)) {
            return groupOf.get(cause.get().event().id());
        }
        var from = cause.map(one -> groupOf.get(one.event().id())).orElse("");
        var own = Names.shortName(event.server()) + '|' + event.service() + '|'
                + event.event().get(LogField.SOURCE) + '|' + event.event().get(LogField.EVENT_ID);
        return own + '|' + (from.isEmpty() ? "e" + event.event().id() : numbers.get(from));
    }

    private static boolean continues(TracedEvent cause, TracedEvent event) {
        return event.kind() == EventKind.WAIT && cause.kind() == EventKind.WAIT && event.copyId() == cause.copyId()
                && event.copyId() != 0;
    }
}
