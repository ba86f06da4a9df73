package dev.postweg.export;

import dev.postweg.model.Evidence;
import dev.postweg.trace.MissingHop;
import dev.postweg.trace.RelatedMessage;
import dev.postweg.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes traces as text for people. */
public final class TraceText {
    static final String INDENT = "  ";

    private final Words words;
    private final int width;

    /**
     * Chooses language and width.
     *
     * @param locale
     *            German gets German, every other language English
     * @param width
     *            columns of the terminal, or {@link TextTable#UNLIMITED}
     */
    public TraceText(Locale locale, int width) {
        this.words = new Words(locale);
        this.width = width;
    }

    /**
     * Writes a trace: the facts, recipients, ordered events, what is missing, and the evidence.
     *
     * @param trace
     *            the trace
     * @return its lines
     */
    public List<String> lines(Trace trace) {
        var lines = new ArrayList<>(facts(trace));
        section(lines, "recipients", TraceRecipients.lines(trace, words, inner()));
        section(lines, "way", new TraceWay(trace, words).lines(inner()));
        section(lines, "missing", table(trace.missing().stream().map(this::missing).toList()));
        section(lines, "related", table(trace.related().stream().map(this::related).toList()));
        section(lines, "evidence",
                table(trace.evidence().stream().map(evidence -> evidence(trace, evidence)).toList()));
        return lines;
    }

    private int inner() {
        return width == TextTable.UNLIMITED ? width : width - INDENT.length();
    }

    private void section(List<String> lines, String title, List<String> section) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(words.get(title));
            section.forEach(line -> lines.add(INDENT + line));
        }
    }

    private List<String> table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var table = new TextTable(rows.getFirst().size());
        rows.forEach(table::add);
        return table.lines(inner());
    }

    private List<String> facts(Trace trace) {
        var mail = trace.message();
        var table = new TextTable(2);
        fact(table, "subject", mail.subject());
        fact(table, "from", mail.sender());
        fact(table, "message-id", mail.messageId());
        fact(table, "network-message-id", mail.networkMessageId());
        fact(table, "channel", words.get("channel." + mail.channel().id()) + because(mail.channelEvidence()));
        fact(table, "client-ip", mail.originalClientIp());
        fact(table, "anonymous", words.get("anonymous." + mail.anonymous().id()));
        fact(table, "direction", words.get("direction." + trace.direction().id()));
        fact(table, "outcome", words.get("outcome." + mail.outcome().id()));
        fact(table, "time", words.get("time.text", Times.spreadsheet(mail.first(), DecimalMark.of(words.locale())),
                Times.spreadsheet(mail.last(), DecimalMark.of(words.locale())),
                words.seconds(mail.last() - mail.first())));
        fact(table, "latency", mail.latencyMs() < 0 ? "" : words.seconds(mail.latencyMs()));
        fact(table, "size", mail.size() < 0 ? "" : words.get("size.text", mail.size()));
        fact(table, "servers", String.join(", ", mail.servers()));
        fact(table, "clocks", clocks(trace));
        return table.lines(width);
    }

    private void fact(TextTable table, String key, String value) {
        if (!value.isEmpty()) {
            table.add(words.get(key), value);
        }
    }

    private String because(Evidence evidence) {
        return " (" + words.get("certainty." + evidence.certainty().id())
                + (evidence.text().isEmpty() ? "" : ": " + said(evidence)) + ")";
    }

    private static String said(Evidence evidence) {
        return evidence.field().isEmpty() ? evidence.text() : evidence.field() + " = " + evidence.text();
    }

    private String clocks(Trace trace) {
        return trace.clockSkewMs().entrySet().stream()
                .filter(skew -> skew.getValue() != 0 && !skew.getKey().equals(trace.referenceServer()))
                .sorted(Map.Entry.comparingByKey())
                .map(skew -> words.get(skew.getValue() < 0 ? "clock.behind" : "clock.ahead", skew.getKey(),
                        words.seconds(Math.abs(skew.getValue())), trace.referenceServer()))
                .collect(Collectors.joining(", "));
    }

    private List<String> missing(MissingHop hop) {
        var server = hop.server().isEmpty() ? words.get("server.unknown") : hop.server();
        return List.of(server, hop.service().id(), words.get("missing.hour", Times.hour(hop.around())),
                words.get("missing." + hop.coverage()), said(hop.evidence()));
    }

    private List<String> related(RelatedMessage related) {
        var internal = related.internalId().isEmpty() ? "" : related.internalId() + "@" + related.server();
        return List.of(words.get("relation." + related.relation().id()), related.networkMessageId(),
                related.messageId().isEmpty() ? internal : related.messageId(), said(related.evidence()));
    }

    private List<String> evidence(Trace trace, Evidence evidence) {
        var row = trace.events().stream().filter(traced -> traced.event().id() == evidence.event()).findFirst()
                .map(traced -> "#" + traced.order() + " " + traced.event().origin()).orElse("");
        return List.of(evidence.claim(), words.get("certainty." + evidence.certainty().id()), said(evidence), row);
    }
}
