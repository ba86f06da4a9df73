package dev.postweg.trace;

import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The end of a path: a hop and the path to it.
 *
 * @param hop
 *            the hop
 * @param before
 *            the path before it, or null
 */
record Step(HopDraft hop, Step before) {
    /** Counts how often a path has passed a service of a server. */
    static int visits(Step path, Service service, String server) {
        var visits = 0;
        for (var step = path; step != null; step = step.before) {
            visits += step.hop.is(service, server) ? 1 : 0;
        }
        return visits;
    }

    static List<HopDraft> list(Step path) {
        var hops = new ArrayList<HopDraft>();
        for (var step = path; step != null; step = step.before) {
            hops.add(step.hop);
        }
        Collections.reverse(hops);
        return hops;
    }
}
