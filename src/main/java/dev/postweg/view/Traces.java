package dev.postweg.view;

import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.Coverage;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TraceContext;
import dev.postweg.trace.Tracer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows a mail of a workspace. */
final class Traces {
    private Traces() {
    }

    static Optional<Trace> load(WorkspaceReader reader, long message) {
        var events = reader.eventsOf(message);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var domains = reader.fact("accepted-domains");
        return Optional.of(Tracer.trace(events,
                new TraceContext(domains.isEmpty() ? Set.of() : Set.of(domains.split(",")), Set.of(),
                        Coverage.UNKNOWN, List.of())));
    }
}
