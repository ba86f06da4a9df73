package dev.postweg.ingest;

import dev.postweg.model.Process;
import dev.postweg.model.Service;
import dev.postweg.store.CoverageRow;
import dev.postweg.trace.Coverage;
import dev.postweg.trace.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The hours of which a workspace has rows. */
final class LoadedLogs implements Coverage {
    private static final long HOUR = 3_600_000L;

    private final Map<String, Set<Long>> hours = new HashMap<>();
    private final Set<String> servers = new TreeSet<>();

    LoadedLogs(List<CoverageRow> rows) {
        for (var row : rows) {
            if (!row.server().isEmpty()) {
                servers.add(row.server());
                hours.computeIfAbsent(key(row.server(), row.process()), _ -> new HashSet<>())
                        .add(Math.floorDiv(row.hour(), HOUR));
            }
        }
    }

    @Override
    public State at(String server, Service service, long time) {
        var process = switch (service) {
            case SUB -> Process.SUBMISSION;
            case HUB, EDGE -> Process.TRANSPORT;
            case DEL -> Process.DELIVERY;
            // these write no tracking log
            case FE, EXT -> null;
        };
        if (server.isEmpty() || process == null) {
            return State.UNKNOWN;
        }
        var hour = Math.floorDiv(time, HOUR);
        if (has(server, process, hour)) {
            return State.LOADED;
        }
        // a log under another name does not tell its service
        return has(server, Process.UNKNOWN, hour) ? State.UNKNOWN : State.ABSENT;
    }

    private boolean has(String server, Process process, long hour) {
        return hours.getOrDefault(key(server, process), Set.of()).contains(hour);
    }

    private static String key(String server, Process process) {
        return Names.shortName(server) + "|" + process;
    }

    @Override
    public Set<String> servers() {
        return Set.copyOf(servers);
    }
}
