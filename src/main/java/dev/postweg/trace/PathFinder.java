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
    private final LatencyChains chains;
    private final Step[] paths;
    private final Map<Row, List<HopDraft>> ends = new HashMap<>();

    PathFinder(Analysis analysis, List<List<CauseFinder.Found>> causes, Direction direction) {
        this.analysis = analysis;
        this.hops = new HopTable(analysis.rows());
        this.paths = new Step[analysis.rows().size()];
        this.chains = new LatencyChains(analysis);
        var arrivals = new Arrivals(analysis, hops, chains, direction);
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
        var row = fate.end();
        if (row == null || row.isShadow()) {
            return row == null ? List.of() : shadowed(row);
        }
        var path = ends.get(row);
        if (path == null) {
            path = end(row);
            ends.put(row, path);
        }
        return fate.verdict() == Verdict.LOST || fate.verdict() == Verdict.TAKEN
                ? lost(path, fate.lost())
                : fate.verdict() == Verdict.SENT ? sent(path, row) : path;
    }

    private List<HopDraft> end(Row row) {
        var path = Step.list(paths[row.index()]);
        var chain = chains.of(row);
        var completed = chain.isEmpty() ? path : complete(path, chain, row);
        return row.service() == Service.SUB ? submitted(completed) : completed;
    }

    /** Puts the services that only the latency tree names between those of the rows. */
    private List<HopDraft> complete(List<HopDraft> path, List<LatencyChains.Place> chain, Row row) {
        var completed = new ArrayList<HopDraft>();
        var pending = new ArrayList<HopDraft>();
        var next = 0;
        for (var place : chain) {
            var found = find(path, next, place);
            if (found < 0) {
                pending.add(hops.named(place, row));
                continue;
            }
            // a front end stands right before its hub
            var behind = found > next && path.get(found - 1).service() == Service.FE ? found - 1 : found;
            completed.addAll(path.subList(next, behind));
            completed.addAll(pending);
            completed.addAll(path.subList(behind, found + 1));
            pending.clear();
            next = found + 1;
        }
        // a path with other hops than the tree is not mended, for one of both is wrong
        return next == path.size() && pending.isEmpty() ? completed : path;
    }

    private static int find(List<HopDraft> path, int from, LatencyChains.Place place) {
        for (var i = from; i < path.size(); i++) {
            if (path.get(i).is(place.service(), place.server())) {
                return i;
            }
        }
        return -1;
    }

    /** All that is left is the shadow copy, whose row names the server that it protects. */
    private List<HopDraft> shadowed(Row row) {
        var host = row.is("HARECEIVE") ? row.get(LogField.CLIENT_HOSTNAME) : "";
        if (host.isEmpty() || !analysis.organisation().isOwnServer(host)) {
            return List.of();
        }
        return List.of(hops.lost(Service.HUB, host, row.time(), new Evidence("hop", row.id(),
                LogField.CLIENT_HOSTNAME.logName(), host, Certainty.GUESSED)));
    }

    /** SUBMIT says that a hub has the mail, and no row of that hub is here. */
    private List<HopDraft> submitted(List<HopDraft> path) {
        for (var row : analysis.rows().all()) {
            if (row.is("SUBMIT") && !row.get(LogField.SERVER_HOSTNAME).isEmpty()) {
                var host = row.get(LogField.SERVER_HOSTNAME);
                var evidence = new Evidence("hop", row.id(), LogField.SERVER_HOSTNAME.logName(), host,
                        Certainty.CERTAIN);
                return with(path, hops.lost(Service.HUB, host, row.time(), evidence));
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
        return with(path, hops.lost(service, handover.host(), row.time(), evidence));
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
