package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts events into envelopes and groups those, as an import does. */
public final class Envelopes {
    private final Map<String, List<Event>> rows = new LinkedHashMap<>();

    private Envelopes(List<Event> events) {
        for (var event : events) {
            rows.computeIfAbsent(key(event), key -> new ArrayList<>()).add(event);
        }
    }

    /**
     * Groups events to messages.
     *
     * @param events
     *            of any mails
     * @return a list a message, in the order in which the first row of each came
     */
    public static List<List<Event>> messages(List<Event> events) {
        var envelopes = new Envelopes(events);
        var groups = Correlator.group(envelopes.facts()).groups();
        var messages = new LinkedHashMap<Integer, List<Event>>();
        var number = 0;
        for (var members : envelopes.rows.values()) {
            messages.computeIfAbsent(groups[number++], group -> new ArrayList<>()).addAll(members);
        }
        return List.copyOf(messages.values());
    }

    static List<EnvelopeFacts> facts(List<Event> events) {
        return new Envelopes(events).facts();
    }

    private List<EnvelopeFacts> facts() {
        var facts = new ArrayList<EnvelopeFacts>();
        rows.values().forEach(members -> facts.add(facts(facts.size(), members)));
        return facts;
    }

    private static String key(Event event) {
        var ids = String.join("|", event.get(LogField.NETWORK_MESSAGE_ID), event.get(LogField.MESSAGE_ID),
                event.get(LogField.INTERNAL_MESSAGE_ID));
        // rows without any id must not fall together
        var own = ids.equals("||") ? event.origin().toString() : "";
        return String.join("|", ids, event.server(), event.process().prefix(), own);
    }

    private static EnvelopeFacts facts(int index, List<Event> rows) {
        Set<String> references = new HashSet<>();
        Set<NextHop> hops = new HashSet<>();
        var storeKey = "";
        for (var row : rows) {
            var keys = EnvelopeKeys.of(row);
            references.addAll(keys.references());
            keys.nextHop().ifPresent(hops::add);
            storeKey = storeKey.isEmpty() ? keys.storeKey() : storeKey;
        }
        var first = rows.getFirst();
        return new EnvelopeFacts(index, first.get(LogField.NETWORK_MESSAGE_ID), first.get(LogField.MESSAGE_ID),
                first.get(LogField.MESSAGE_SUBJECT), first.get(LogField.SENDER_ADDRESS), first.server(),
                first.process(), first.get(LogField.INTERNAL_MESSAGE_ID),
                rows.stream().mapToLong(Event::time).min().orElseThrow(),
                rows.stream().mapToLong(Event::time).max().orElseThrow(), references, hops, storeKey);
    }
}
