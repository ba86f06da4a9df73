package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes events of reports of Exchange Online that have a status instead. Each group of recipients with the same end
 * becomes one row; what stands in the report stays as it is, source, event and recipients are added.
 */
final class StatusRows {
    private static final String MARK = "##";

    private record Happened(String source, String event) {
    }

    private StatusRows() {
    }

    /** The values of the rows that a record makes, in the columns of a header. */
    static List<List<String>> of(ExportColumns columns, List<String> values) {
        var status = columns.header().position(LogField.RECIPIENT_STATUS);
        if (columns.kind() == ExportKind.TRACE) {
            var recipient = columns.header().position(LogField.RECIPIENT_ADDRESS);
            return List.of(row(columns.header(), values, happened(status < 0 ? "" : values.get(status)),
                    recipient < 0 || recipient >= values.size() ? "" : values.get(recipient)));
        }
        var groups = new LinkedHashMap<Happened, List<String>>();
        if (status >= 0) {
            for (var part : values.get(status).split(";")) {
                var mark = part.lastIndexOf(MARK);
                if (mark > 0) {
                    var steps = part.substring(mark + MARK.length());
                    groups.computeIfAbsent(happened(steps.substring(steps.lastIndexOf(',') + 1).strip()),
                            _ -> new ArrayList<>()).add(part.substring(0, mark).strip());
                }
            }
        }
        if (groups.isEmpty()) {
            groups.put(new Happened("", ""), List.of());
        }
        return groups.entrySet().stream()
                .map(group -> row(columns.header(), values, group.getKey(), String.join(";", group.getValue())))
                .toList();
    }

    private static List<String> row(Header header, List<String> values, Happened happened, String recipients) {
        var derived = Map.of(LogField.SOURCE, happened.source, LogField.EVENT_ID, happened.event,
                LogField.RECIPIENT_ADDRESS, recipients);
        var row = new ArrayList<>(values);
        // those columns that the report lacks stand behind its own, in the order in which they were added
        ExportColumns.DERIVED.stream().filter(field -> header.position(field) >= values.size())
                .forEach(field -> row.add(derived.get(field)));
        return row;
    }

    /** The event of a status (message-trace-modern-eac.md, Get-MessageTraceV2.md); other words stay as they are. */
    private static Happened happened(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "deliver", "delivered", "filteredasspam" -> new Happened("STOREDRIVER", "DELIVER");
            case "fail", "failed" -> new Happened("ROUTING", "FAIL");
            case "send", "sendexternal" -> new Happened("SMTP", "SENDEXTERNAL");
            case "expand", "expanded" -> new Happened("ROUTING", "EXPAND");
            case "defer", "pending" -> new Happened("ROUTING", "DEFER");
            case "receive", "gettingstatus" -> new Happened("SMTP", "RECEIVE");
            case "resolve" -> new Happened("ROUTING", "RESOLVE");
            default -> new Happened("", status.toUpperCase(Locale.ROOT));
        };
    }
}
