package dev.postweg.trace;

import dev.postweg.model.Evidence;
import java.util.Comparator;
import java.util.List;

/** Names the hops that must have existed and have no rows here. */
final class MissingHops {
    private MissingHops() {
    }

    static List<MissingHop> of(List<HopDraft> hops, Coverage coverage) {
        return hops.stream().filter(hop -> hop.state() == HopState.MISSING).map(hop -> missing(hop, coverage))
                .sorted(Comparator.comparingLong(MissingHop::around)).toList();
    }

    private static MissingHop missing(HopDraft hop, Coverage coverage) {
        var known = hop.evidence();
        var evidence = new Evidence("missing=" + hop.service().id(), known.event(), known.field(), known.text(),
                known.certainty());
        return new MissingHop(hop.server(), hop.service(), hop.around(),
                coverage.at(hop.server(), hop.service(), hop.around()), evidence);
    }
}
