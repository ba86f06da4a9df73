package dev.postweg.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Puts together what is known of each recipient. */
final class Recipients {
    private Recipients() {
    }

    static List<RecipientPath> of(Analysis analysis, List<List<HopDraft>> drafts, Map<HopDraft, Hop> hops) {
        var events = events(analysis);
        var recipients = new ArrayList<RecipientPath>();
        for (var fate : analysis.fates()) {
            var path = drafts.get(recipients.size()).stream().map(hops::get).toList();
            var deciding = fate.deciding();
            recipients.add(new RecipientPath(fate.address(), fate.named(), fate.via(), fate.outcome(),
                    deciding == null ? 0 : deciding.id(), fate.status(), fate.time(), path,
                    List.copyOf(events.getOrDefault(Row.key(fate.address()), new LinkedHashSet<>())),
                    fate.evidence()));
        }
        return recipients;
    }

    private static Map<String, Collection<Long>> events(Analysis analysis) {
        var events = new HashMap<String, Collection<Long>>();
        for (var row : analysis.ordered()) {
            row.keys().forEach(key -> events.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(row.id()));
            RecipientLinks.related(row).forEach(address -> events
                    .computeIfAbsent(Row.key(address), one -> new LinkedHashSet<>()).add(row.id()));
        }
        return events;
    }
}
