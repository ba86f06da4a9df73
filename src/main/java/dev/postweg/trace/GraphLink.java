package dev.postweg.trace;

import dev.postweg.model.Certainty;
import java.util.ArrayList;
import java.util.List;

/**
 * A curve while its ends are being found.
 *
 * @param from
 *            the cause
 * @param to
 *            the effect
 * @param edges
 *            the edges of the trace that it draws
 */
record GraphLink(GraphNode from, GraphNode to, List<Edge> edges) {
    GraphLink(GraphNode from, GraphNode to) {
        this(from, to, new ArrayList<>(1));
    }

    /** Tells whether it leads from left to right. */
    boolean forward() {
        return from.order() < to.order();
    }

    Picture.Style style() {
        if (from.kind() == Picture.NodeKind.MISSING || to.kind() == Picture.NodeKind.MISSING) {
            return Picture.Style.MISSING;
        }
        if (edges.stream().anyMatch(edge -> edge.rule() == EdgeRule.SHADOW_REPLY)) {
            return Picture.Style.SHADOW;
        }
        return !edges.isEmpty() && edges.stream()
                .allMatch(edge -> edge.certainty() == Certainty.GUESSED)
                        ? Picture.Style.GUESSED
                        : Picture.Style.CERTAIN;
    }
}
