package dev.postweg.samples;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The latency trees of message-info. Children never add up exactly to their parent, as in real logs; X- parts overlap.
 */
final class Latency {
    private Latency() {
    }

    /** A component with its children, in seconds. */
    static String part(String code, long ms, String... children) {
        var inner = Arrays.stream(children).filter(child -> !child.isEmpty()).collect(Collectors.joining("|"));
        return code + "=" + Times.seconds(Math.max(0, ms)) + (inner.isEmpty() ? "" : "(" + inner + ")");
    }

    /** What Mailbox Transport Submission measured; pending while the hub has not yet answered. */
    static String submission(Machine machine, long assistant, long work, boolean pending) {
        var open = pending ? "-PEN" : "";
        var smtp = part("SDSSO" + open, work * 9 / 10, part("SMSC", work / 12, part("X-SMSDR", work / 12 + 2)),
                pending ? "" : part("SMS", work * 3 / 4));
        var driver = part("MTSSD" + open, work, part("MTSSDA", work / 40 + 1), part("MTSSDC", work / 60), smtp);
        return tag(pending, machine) + part("TOTAL-SUB", assistant + work - (pending ? 1 : 3)) + "|"
                + part("SA", assistant) + "|"
                + part("MTSS" + open, work, driver);
    }

    /** The first row of a submission: all is still open. */
    static String notified(Machine machine, long assistant) {
        return "LSRV=" + machine.fqdn() + ":" + part("TOTAL-SUB", assistant) + "|" + part("SA", assistant)
                + "|MTSS-PEN=0.000";
    }

    /** The front end, before the hub. */
    static String frontEnd(Machine machine, long ms) {
        return "SRV=" + machine.fqdn() + ":" + part("TOTAL-FE", ms + 4) + "|"
                + part("SMR", ms, part("SMRPI", 3, "SMRPI-FrontendProxyAgent=0.003")) + "|" + part("SMS", 2);
    }

    static String receive(long ms, boolean external, boolean shadowed) {
        return part("SMR", ms, part(external ? "SMRDE" : "SMRDI", ms / 30 + 1),
                part("SMRC", ms * 9 / 10, part("SMRCL", ms / 3), shadowed ? part("X-SMRCR", ms * 9 / 10) : ""));
    }

    static String categorizer(long ms) {
        var rules = part("CATRS-Transport Rule Agent", ms / 8, part("X-ETREX", ms / 9));
        return part("CAT", ms, part("CATOS", ms / 5, part("CATSM", ms / 5, part("CATSM-Malware Agent", ms / 6))),
                part("CATRESL", ms / 6),
                part("CATORES", ms / 3, part("CATRS", ms / 3, rules, part("CATRS-Index Routing Agent", ms / 6))),
                part("CATORT", ms / 10, part("CATRT", ms / 10, part("CATRT-Journal Agent", ms / 11))));
    }

    /** Mailbox Transport Delivery, up to the moment in which the mail stands in the mailbox. */
    static String delivery(Machine machine, long ms) {
        var promoted = part("SDDPM", ms / 5, part("SDDPM-Conversations Processing Agent", ms / 12),
                part("SDDPM-Mailbox Rules Agent", ms / 9));
        return "LSRV=" + machine.fqdn() + ":" + part("TOTAL-DEL", ms) + "|" + part("SMR", ms / 15) + "|"
                + part("SDD", ms * 9 / 10, part("SDDSINI", ms / 30), promoted, part("SDDSCMG", ms / 8),
                        part("SDDSDMG", ms / 3, "X-SDDS=" + Times.seconds(ms / 2)));
    }

    private static String tag(boolean left, Machine machine) {
        return (left ? "SRV=" : "LSRV=") + machine.fqdn() + ":";
    }
}
