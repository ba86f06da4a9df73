package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each service of each server that a mail passes its hop, and another one where the mail comes back to it. */
final class HopTable {
    private final Map<String, HopDraft> byPlace = new HashMap<>();
    private final Map<String, HopDraft> byCopy = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<HopDraft> all = new ArrayList<>();

    HopTable(MessageRows rows) {
        rows.all().forEach(row -> names.putIfAbsent(row.serverKey(), row.server()));
    }

    List<HopDraft> all() {
        return all;
    }

    /** Puts a row into its hop and returns the path to it. */
    Step pass(Row row, Step before) {
        var copy = row.copyKey();
        var known = copy.isEmpty() ? null : byCopy.get(copy);
        var hop = known != null ? known : seen(row, before);
        if (!copy.isEmpty()) {
            byCopy.putIfAbsent(copy, hop);
        }
        hop.add(row);
        for (var step = before; step != null; step = step.before()) {
            // a reply comes back to a hop that was passed before
            if (step.hop() == hop) {
                return step;
            }
        }
        return new Step(hop, before);
    }

    private HopDraft seen(Row row, Step before) {
        var stays = before != null && before.hop().is(row.service(), row.server());
        var visit = Step.visits(before, row.service(), row.server()) + (stays ? 0 : 1);
        return byPlace.computeIfAbsent("seen|" + row.service() + '|' + row.serverKey() + '|' + visit,
                key -> add(row.service(), row.server(), HopState.SEEN, row.time(), null));
    }

    /** Returns a hop without rows. */
    HopDraft without(Service service, String server, HopState state, long around, Evidence evidence) {
        return byPlace.computeIfAbsent(state + "|" + service + '|' + Names.shortName(server),
                key -> add(service, spelling(service, server), state, around, evidence));
    }

    /** A server is spelled as in its own log where there is one. */
    private String spelling(Service service, String server) {
        return service == Service.EXT ? server : names.getOrDefault(Names.shortName(server), server);
    }

    /** Returns a hop whose log should be here; the hop with rows where there is one after all. */
    HopDraft lost(Service service, String server, long around, Evidence evidence) {
        var known = byPlace.get("seen|" + service + '|' + Names.shortName(server) + "|1");
        return known != null ? known : without(service, server, HopState.MISSING, around, evidence);
    }

    /** Returns a hop that the latency tree of a row names. */
    HopDraft named(LatencyChains.Place place, Row row) {
        var evidence = new Evidence("hop", row.id(), LogField.MESSAGE_INFO.logName(),
                "TOTAL-" + (place.service() == Service.EDGE ? Service.HUB : place.service()) + " of "
                        + place.server(),
                Certainty.CERTAIN);
        return place.service() == Service.FE
                ? without(Service.FE, place.server(), HopState.IMPLIED, row.time(), evidence)
                : lost(place.service(), place.server(), row.time(), evidence);
    }

    private HopDraft add(Service service, String server, HopState state, long around, Evidence evidence) {
        var hop = new HopDraft(all.size() + 1, service, server, state, around, evidence);
        all.add(hop);
        return hop;
    }
}
