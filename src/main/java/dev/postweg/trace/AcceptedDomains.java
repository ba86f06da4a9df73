package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the domains of the organisation in the data: those of recipients that a mailbox got mail for, and of senders
 * who submitted from a mailbox.
 */
public final class AcceptedDomains {
    private final Set<String> domains = ConcurrentHashMap.newKeySet();

    /**
     * Infers the domains of some events.
     *
     * @param events
     *            any events
     * @return domains in lower case
     */
    public static Set<String> infer(Iterable<Event> events) {
        var found = new AcceptedDomains();
        events.forEach(found::add);
        return found.domains();
    }

    /**
     * Takes one more row into account; cheap, for import does it for each.
     *
     * @param event
     *            any row
     */
    public void add(Event event) {
        switch (event.get(LogField.EVENT_ID)) {
            case "DELIVER" -> addStore(event, LogField.RECIPIENT_ADDRESS);
            case "NOTIFYMAPI", "RECEIVE", "SUBMIT" -> addStore(event, LogField.SENDER_ADDRESS);
            default -> {
                // other rows name people of any domain
            }
        }
    }

    private void addStore(Event event, LogField field) {
        if (!event.get(LogField.SOURCE).equals("STOREDRIVER")) {
            return;
        }
        for (var address : event.get(field).split(";")) {
            var domain = domain(address);
            if (!domain.isEmpty()) {
                domains.add(domain);
            }
        }
    }

    /**
     * Returns what was found so far.
     *
     * @return domains in lower case
     */
    public Set<String> domains() {
        return Set.copyOf(domains);
    }

    /**
     * Returns what is found, as it grows; may be asked from any thread.
     *
     * @return domains in lower case
     */
    public Set<String> soFar() {
        return Collections.unmodifiableSet(domains);
    }

    /**
     * Returns the domain of an address.
     *
     * @param address
     *            any address
     * @return in lower case; empty where there is no {@code @}
     */
    static String domain(String address) {
        var at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
    }
}
