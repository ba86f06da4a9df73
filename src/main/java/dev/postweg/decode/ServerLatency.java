package dev.postweg.decode;

import dev.postweg.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The part of a latency tree that one process of one server measured.
 *
 * @param kind
 *            whether the mail had left the server
 * @param fqdn
 *            name of the server
 * @param components
 *            the steps in the order of the log; the first is the total, the others are its parts
 */
public record ServerLatency(Kind kind, String fqdn, List<LatencyComponent> components) {
    /** The word in front of the server. */
    public enum Kind {
        /** The mail had left this server; its total is final. */
        SRV,
        /** The server that wrote the row; the mail was still there. */
        LSRV
    }

    private static final String TOTAL = "TOTAL";

    /** Copies the list. */
    public ServerLatency {
        components = List.copyOf(components);
    }

    /**
     * Finds the total.
     *
     * @return the total in milliseconds, or nothing where the first step is another
     */
    public OptionalLong totalMs() {
        return hasTotal() ? OptionalLong.of(components.getFirst().ms()) : OptionalLong.empty();
    }

    /**
     * Returns the steps without the total.
     *
     * @return in the order of the log
     */
    public List<LatencyComponent> steps() {
        return hasTotal() ? components.subList(1, components.size()) : components;
    }

    /**
     * Tells which service measured, from {@code TOTAL-SUB}, {@code TOTAL-HUB}, {@code TOTAL-DEL} or {@code TOTAL-FE}.
     *
     * @return the service, or nothing where the tree does not tell (2010 writes only {@code TOTAL})
     */
    public Optional<Service> service() {
        return hasTotal()
                ? Service.ofId(components.getFirst().code().substring(hasService()
                        ? TOTAL.length() + 1
                        : TOTAL.length()))
                : Optional.empty();
    }

    /**
     * Writes the server and its steps.
     *
     * @return as the log does, without any blank that is not part of a name
     */
    public String text() {
        return kind + "=" + fqdn + ":" + LatencyComponent.text(components);
    }

    private boolean hasService() {
        return components.getFirst().code().startsWith("-", TOTAL.length());
    }

    private boolean hasTotal() {
        return !components.isEmpty() && components.getFirst().code().startsWith(TOTAL);
    }
}
