package dev.postweg.trace;

import dev.postweg.model.Evidence;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.List;

/** A hop while its rows are gathered. */
final class HopDraft {
    private final int number;
    private final Service service;
    private final String server;
    private final HopState state;
    private final Evidence evidence;
    private final List<Long> events = new ArrayList<>();
    private long begin;
    private long end;

    HopDraft(int number, Service service, String server, HopState state, long around, Evidence evidence) {
        this.number = number;
        this.service = service;
        this.server = server;
        this.state = state;
        this.evidence = evidence;
        this.begin = around;
        this.end = around;
    }

    void add(Row row) {
        begin = events.isEmpty() ? row.time() : Math.min(begin, row.time());
        end = events.isEmpty() ? row.time() : Math.max(end, row.time());
        events.add(row.id());
    }

    int number() {
        return number;
    }

    Service service() {
        return service;
    }

    String server() {
        return server;
    }

    HopState state() {
        return state;
    }

    long around() {
        return begin;
    }

    /** Returns what says that a hop without rows existed; null for one with rows. */
    Evidence evidence() {
        return evidence;
    }

    boolean is(Service wanted, String host) {
        return service == wanted && Names.shortName(server).equals(Names.shortName(host));
    }

    Hop hop() {
        return new Hop(number, service, server, state, begin, end, events);
    }
}
