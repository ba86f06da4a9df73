package dev.postweg.ingest;

import dev.postweg.ingest.ImportStatus.Phase;
import dev.postweg.model.Process;
import dev.postweg.store.Link;
import dev.postweg.store.MessageWriter;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceWriter;
import dev.postweg.trace.Correlator;
import dev.postweg.trace.EnvelopeFacts;
import dev.postweg.trace.NextHop;
import dev.postweg.trace.TraceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Joins new events to messages and makes the rows of the message list. */
final class MessageBuilder {
    private static final int STEP = 2000;

    private final Workspace workspace;
    private final WorkspaceWriter writer;
    private final Progress progress;
    private final long newEvents;

    MessageBuilder(Workspace workspace, WorkspaceWriter writer, Progress progress, long newEvents) {
        this.workspace = workspace;
        this.writer = writer;
        this.progress = progress;
        this.newEvents = newEvents;
    }

    /** Returns how many messages were made or changed, those included that were made early. */
    long build(Learnt domains, Learnt edges, EarlyDigests early) {
        var made = early.written();
        progress.step(new ImportStatus(Phase.JOINING, "", newEvents, 0, made.cardinality(), 0));
        var context = context(domains, edges);
        var messages = writer.messages();
        messages.joinByKeys();
        messages.unjoined().forEach(messageId -> join(messages, messageId));
        messages.joinStoreRows();
        early.outdated().distinct().forEach(messages::spoil);
        var stale = messages.stale();
        messages.joined();
        var judged = made.cardinality() - (int) Arrays.stream(stale).filter(made::get).count();
        var empty = new BitSet();
        try (var digests = new Digests(workspace, context, stale)) {
            for (var i = 0; i < stale.length; i++) {
                if (i % STEP == 0) {
                    progress.step(new ImportStatus(Phase.JOINING, "", newEvents, judged + i, judged + stale.length, 0));
                }
                var gone = stale[i];
                digests.next().ifPresentOrElse(one -> messages.put(one.message(), one.made()), () -> {
                    // its rows were taken back, and came again under other numbers
                    messages.remove(gone);
                    empty.set(gone);
                });
            }
        }
        Arrays.stream(stale).forEach(made::set);
        made.andNot(empty);
        messages.finish().forEach(made::clear);
        return made.cardinality();
    }

    private TraceContext context(Learnt domains, Learnt edges) {
        if (domains.settle()) {
            // a new domain may turn the direction of any mail round
            writer.spoilMessages();
        }
        edges.settle();
        return new TraceContext(domains.all(), edges.all(), TraceContext.NONE.coverage(), List.of());
    }

    private static void join(MessageWriter messages, String messageId) {
        var envelopes = messages.envelopes(messageId);
        var grouping = Correlator.group(envelopes.stream().map(MessageBuilder::facts).toList());
        var groups = new TreeMap<Integer, List<Integer>>();
        for (var i = 0; i < envelopes.size(); i++) {
            groups.computeIfAbsent(grouping.groups()[i], _ -> new ArrayList<>()).add(envelopes.get(i).id());
        }
        var reason = grouping.joins().stream().map(one -> one.rule().id()).distinct().collect(Collectors.joining(" "));
        groups.values().forEach(group -> messages.join(group, reason));
    }

    private static EnvelopeFacts facts(MessageWriter.Envelope envelope) {
        var links = envelope.links().stream().collect(Collectors.groupingBy(Link::kind,
                Collectors.mapping(Link::key, Collectors.toList())));
        var bar = envelope.copy().indexOf('|');
        var server = bar < 0 ? "" : envelope.copy().substring(0, bar);
        var internalId = bar < 0 ? "" : envelope.copy().substring(bar + 1);
        return new EnvelopeFacts(envelope.id(), envelope.networkMessageId(), envelope.messageId(), envelope.subject(),
                envelope.sender(), server, Process.UNKNOWN, internalId, envelope.first(), envelope.last(),
                Set.copyOf(of(links, Link.Kind.REFERENCE)),
                of(links, Link.Kind.NEXT).stream().map(MessageBuilder::hop).collect(Collectors.toSet()),
                of(links, Link.Kind.STORE).stream().findFirst().orElse(""));
    }

    private static List<String> of(Map<Link.Kind, List<String>> links, Link.Kind kind) {
        return links.getOrDefault(kind, List.of());
    }

    private static NextHop hop(String key) {
        var at = key.indexOf('@');
        return new NextHop(key.substring(0, at), key.substring(at + 1));
    }
}
