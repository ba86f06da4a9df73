package dev.postweg.export;

import dev.postweg.model.Evidence;
import dev.postweg.trace.EvidenceTexts;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.MissingHop;
import dev.postweg.trace.RelatedMessage;
import dev.postweg.trace.Trace;
import dev.postweg.trace.WaterfallLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a trace says in words, apart from its recipients and events: each row a list of cells. */
final class TraceFacts {
    private final Trace trace;
    private final Words words;
    private final LatencyProfile profile;

    TraceFacts(Trace trace, Words words, LatencyProfile profile) {
        this.trace = trace;
        this.words = words;
        this.profile = profile;
    }

    /** Who, what, when, and how it ended: label and value, without what is not known. */
    List<List<String>> facts() {
        var mail = trace.message();
        var mark = DecimalMark.of(words.locale());
        var facts = new ArrayList<List<String>>();
        fact(facts, "subject", mail.subject());
        fact(facts, "from", mail.sender());
        fact(facts, "message-id", mail.messageId());
        fact(facts, "network-message-id", mail.networkMessageId());
        fact(facts, "channel", words.get("channel." + mail.channel().id()) + because(mail.channelEvidence()));
        fact(facts, "client-ip", mail.originalClientIp());
        fact(facts, "anonymous", words.get("anonymous." + mail.anonymous().id()));
        fact(facts, "direction", words.get("direction." + trace.direction().id()));
        fact(facts, "outcome", words.get("outcome." + mail.outcome().id()));
        fact(facts, "time", words.get("time.text", Times.spreadsheet(mail.first(), mark),
                Times.spreadsheet(mail.last(), mark), words.seconds(mail.last() - mail.first())));
        fact(facts, "latency", mail.latencyMs() < 0 ? "" : words.seconds(mail.latencyMs()) + slower(mail.latencyMs()));
        fact(facts, "size", mail.size() < 0 ? "" : words.get("size.text", mail.size()));
        fact(facts, "servers", String.join(", ", mail.servers()));
        fact(facts, "clocks", clocks());
        return facts;
    }

    private void fact(List<List<String>> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(List.of(words.get(key), value));
        }
    }

    private String slower(long latencyMs) {
        var percent = profile.slowerThan(latencyMs);
        return percent.isEmpty()
                ? ""
                : " (" + words.get("latency.slower", percent.getAsInt(), profile.mails()) + ")";
    }

    /** The services that the mail passed with their steps, but not the parts of steps: name, code, time, comparison. */
    List<List<String>> steps() {
        var names = new StepNames(words);
        var durations = new Durations(words);
        return WaterfallLayout.of(trace).bars().stream().filter(bar -> bar.depth() < 2).map(bar -> {
            var percent = profile.slowerThan(bar);
            return List.of("  ".repeat(bar.depth()) + names.name(bar), StepNames.code(bar),
                    durations.text(bar.length()),
                    percent.isEmpty() ? "" : words.get("waterfall.slower-than", percent.getAsInt()));
        }).toList();
    }

    /** The logs that would tell more: server, service, hour, whether it is loaded, and which row says so. */
    List<List<String>> missing() {
        return trace.missing().stream().map(this::missing).toList();
    }

    /** The other mails of the family: relation, ids, and which row says so. */
    List<List<String>> related() {
        return trace.related().stream().map(this::related).toList();
    }

    /** What decided: claim, certainty, field with text, and the row. */
    List<List<String>> evidence() {
        return trace.evidence().stream().map(this::evidence).toList();
    }

    private String because(Evidence evidence) {
        return " (" + words.get("certainty." + evidence.certainty().id())
                + (evidence.text().isEmpty() ? "" : ": " + said(evidence)) + ")";
    }

    private String said(Evidence evidence) {
        return new EvidenceTexts(words.locale()).of(evidence);
    }

    private String clocks() {
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

    private List<String> evidence(Evidence evidence) {
        var row = trace.events().stream().filter(traced -> traced.event().id() == evidence.event()).findFirst()
                .map(traced -> "#" + traced.order() + " " + traced.event().origin()).orElse("");
        return List.of(evidence.claim(), words.get("certainty." + evidence.certainty().id()), said(evidence), row);
    }
}
