package dev.postweg.trace;

import dev.postweg.model.Certainty;
import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the hops that the mail took to each of its rows, and from there the path of each recipient. */
final class PathFinder {
    private final Analysis analysis;
    private final HopTable hops;
    private final Step[] paths;
    private final Map<Row, List<HopDraft>> ends = new HashMap<>();

    PathFinder(Analysis analysis, List<List<CauseFinder.Found>> causes, Direction direction) {
        this.analysis = analysis;
        this.hops = new HopTable(analysis.rows());
        this.paths = new Step[analysis.rows().size()];
        var arrivals = new Arrivals(analysis, hops, direction);
        for (var row : analysis.ordered()) {
            if (!row.isShadow()) {
                var cause = causes.get(row.index()).stream().map(CauseFinder.Found::row)
                        .filter(from -> !from.isShadow()).findFirst();
                var before = cause.map(from -> paths[from.index()]).orElse(null);
                paths[row.index()] = hops.pass(row, arrivals.before(row, before));
            }
        }
    }

    /** Returns all hops so far. */
    List<HopDraft> hops() {
        return hops.all();
    }

    /** Returns the path of a recipient, with the hops after the last row where some must have been. */
    List<HopDraft> path(Fate fate) {
        var row = fate.deciding() != null ? fate.deciding() : fate.last();
        if (row == null || row.isShadow()) {
            return List.of();
        }
        var path = ends.get(row);
        if (path == null) {
            path = end(row);
            ends.put(row, path);
        }
        return fate.verdict() == Verdict.LOST
                ? lost(path, fate.lost())
                : fate.verdict() == Verdict.SENT ? sent(path, row) : path;
    }

    private List<HopDraft> end(Row row) {
        var path = Step.list(paths[row.index()]);
        var chain = LatencyChain.of(row).places();
        var completed = chain.isEmpty() ? path : complete(path, chain, row);
        return row.service() == Service.SUB ? submitted(completed) : completed;
    }

    /** Puts the services that only the latency tree names between those of the rows. */
    private List<HopDraft> complete(List<HopDraft> path, List<LatencyChain.Place> chain, Row row) {
        var completed = new ArrayList<HopDraft>();
        var next = 0;
        for (var place : chain) {
            var found = find(path, next, place);
            if (found >= 0) {
                completed.addAll(path.subList(next, found + 1));
                next = found + 1;
            } else {
                completed.add(lostBefore(place, row));
            }
        }
        var rest = path.subList(next, path.size());
        // a path with other hops than the tree is not mended, for one of both is wrong
        return rest.isEmpty() ? completed : path;
    }

    private HopDraft lostBefore(LatencyChain.Place place, Row row) {
        var known = hops.find(place.service(), place.server());
        if (known != null) {
            return known;
        }
        var evidence = new Evidence("hop", row.id(), LogField.MESSAGE_INFO.logName(),
                "TOTAL-" + place.service() + " of " + place.server(), Certainty.CERTAIN);
        var state = place.service() == Service.FE ? HopState.IMPLIED : HopState.MISSING;
        return hops.without(place.service(), place.server(), state, row.time(), evidence);
    }

    private static int find(List<HopDraft> path, int from, LatencyChain.Place place) {
        for (var i = from; i < path.size(); i++) {
            var hop = path.get(i);
            // an Edge server calls its transport TOTAL-HUB, too
            if (hop.is(place.service(), place.server())
                    || place.service() == Service.HUB && hop.is(Service.EDGE, place.server())) {
                return i;
            }
        }
        return -1;
    }

    /** SUBMIT says that a hub has the mail, and no row of that hub is here. */
    private List<HopDraft> submitted(List<HopDraft> path) {
        for (var row : analysis.rows().all()) {
            if (row.is("SUBMIT") && !row.get(LogField.SERVER_HOSTNAME).isEmpty()) {
                var host = row.get(LogField.SERVER_HOSTNAME);
                var evidence = new Evidence("hop", row.id(), LogField.SERVER_HOSTNAME.logName(), host,
                        Certainty.CERTAIN);
                return with(path, hops.without(Service.HUB, host, HopState.MISSING, row.time(), evidence));
            }
        }
        return path;
    }

    private List<HopDraft> lost(List<HopDraft> path, Handover handover) {
        var row = handover.row();
        var evidence = new Evidence("hop", row.id(),
                (row.nextHop().known() ? LogField.SOURCE_CONTEXT : LogField.SERVER_HOSTNAME).logName(),
                handover.host(), handover.certainty());
        var service = Handovers.missingService(handover, analysis.organisation().context());
        return with(path, hops.without(service, handover.host(), HopState.MISSING, row.time(), evidence));
    }

    private List<HopDraft> sent(List<HopDraft> path, Row row) {
        var host = row.get(LogField.SERVER_HOSTNAME);
        var evidence = new Evidence("hop", row.id(), LogField.SERVER_HOSTNAME.logName(), host, Certainty.CERTAIN);
        return with(path, hops.without(Service.EXT, host.isEmpty() ? row.get(LogField.SERVER_IP) : host,
                HopState.IMPLIED, row.time(), evidence));
    }

    private static List<HopDraft> with(List<HopDraft> path, HopDraft last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
