package dev.postweg.trace;

import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Puts the rows of a message together to copies. */
final class CopyTable {
    private CopyTable() {
    }

    /**
     * Finds the copies.
     *
     * @param analysis
     *            the ordered rows
     * @return by {@link Row#copyKey()}, in causal order
     */
    static Map<String, Copy> of(Analysis analysis) {
        var rows = new LinkedHashMap<String, List<Row>>();
        for (var row : analysis.ordered()) {
            if (!row.copyKey().isEmpty()) {
                rows.computeIfAbsent(row.copyKey(), key -> new ArrayList<>()).add(row);
            }
        }
        var numbers = new HashMap<String, Long>();
        rows.keySet().forEach(key -> numbers.put(key, numbers.size() + 1L));
        var copies = new LinkedHashMap<String, Copy>();
        rows.forEach((key, members) -> copies.put(key, copy(numbers.get(key), members, numbers)));
        return copies;
    }

    private static Copy copy(long number, List<Row> rows, Map<String, Long> numbers) {
        var first = rows.getFirst();
        var recipients = new LinkedHashMap<String, String>();
        var parent = 0L;
        for (var row : rows) {
            for (var i = 0; i < row.keys().size(); i++) {
                recipients.putIfAbsent(row.keys().get(i), row.addresses().get(i));
            }
            if (row.is("TRANSFER")) {
                parent = numbers.getOrDefault(Row.copyKey(Service.HUB, row.serverKey(),
                        row.get(LogField.REFERENCE).strip()), parent);
            }
        }
        return new Copy(number, first.server(), first.service(), first.internalId(), parent,
                rows.stream().allMatch(row -> row.is("HARECEIVE") || row.is("HADISCARD")),
                List.copyOf(new LinkedHashSet<>(recipients.values())), rows.stream().map(Row::id).toList());
    }
}
