package dev.postweg.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lanes of servers into the order in which curves cross the fewest lanes; kin by name stay together. */
final class LaneOrder {
    /** Groups make sense for this many servers. */
    private static final int GROUPED = 4;
    private static final int ROUNDS = 20;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private double[][] weights;

    private LaneOrder(PictureGraph graph) {
        for (var node : graph.nodes()) {
            if (node.side() == GraphNode.Side.LANE
                    && numbers.putIfAbsent(Names.shortName(node.server()), numbers.size()) == null) {
                names.add(node.server());
            }
        }
        weights = new double[names.size()][names.size()];
        for (var link : graph.links()) {
            if (link.from().side() == GraphNode.Side.LANE && link.to().side() == GraphNode.Side.LANE) {
                var from = numbers.get(Names.shortName(link.from().server()));
                var to = numbers.get(Names.shortName(link.to().server()));
                weights[from][to]++;
                weights[to][from]++;
            }
        }
    }

    /**
     * Orders the servers.
     *
     * @param graph
     *            nodes and links
     * @return names from top to bottom
     */
    static List<String> of(PictureGraph graph) {
        var order = new LaneOrder(graph);
        var best = order.improve();
        var result = new ArrayList<String>();
        for (var number : best) {
            result.add(order.names.get(number));
        }
        return result;
    }

    /** Exchanges lanes as long as that makes the curves shorter; the order of appearance decides ties. */
    private List<Integer> improve() {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < names.size(); i++) {
            order.add(i);
        }
        var groups = groups(names);
        var cost = cost(order, groups);
        for (var round = 0; round < ROUNDS; round++) {
            var before = cost;
            for (var i = 0; i < order.size(); i++) {
                for (var j = i + 1; j < order.size(); j++) {
                    cost = tryMove(order, groups, i, j, cost);
                    cost = tryMove(order, groups, j, i, cost);
                }
            }
            if (cost >= before) {
                break;
            }
        }
        return order;
    }

    private double tryMove(List<Integer> order, Map<String, String> groups, int from, int to, double cost) {
        order.add(to, order.remove(from));
        var moved = cost(order, groups);
        if (moved < cost - 1e-9) {
            return moved;
        }
        order.add(from, order.remove(to));
        return cost;
    }

    private double cost(List<Integer> order, Map<String, String> groups) {
        var cost = 0.0;
        for (var i = 0; i < order.size(); i++) {
            for (var j = i + 1; j < order.size(); j++) {
                cost += weights[order.get(i)][order.get(j)] * (j - i);
            }
            if (i > 0 && !groups.get(names.get(order.get(i))).equals(groups.get(names.get(order.get(i - 1))))) {
                cost += 1_000;
            }
        }
        return cost;
    }

    /**
     * Finds names that servers share: all before the last digits.
     *
     * @param servers
     *            names of servers
     * @return a group for each; empty for all where grouping would not help
     */
    static Map<String, String> groups(List<String> servers) {
        var groups = new HashMap<String, String>();
        var sizes = new HashMap<String, Integer>();
        for (var server : servers) {
            var group = Names.label(server).replaceFirst("[-_]?\\d+$", "");
            groups.put(server, group);
            sizes.merge(group, 1, Integer::sum);
        }
        var several = servers.size() >= GROUPED && sizes.size() > 1 && sizes.size() < servers.size();
        if (!several) {
            groups.replaceAll((server, group) -> "");
        }
        return groups;
    }
}
