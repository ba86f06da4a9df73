package dev.postweg.export;

import dev.postweg.decode.RecipientStatus;
import dev.postweg.trace.Hop;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.Trace;
import dev.postweg.trace.Via;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recipients of a trace as a tree in text: members below their group, each once, with every way that led to it. */
final class TraceRecipients {
    private final Words words;
    private final Map<String, List<RecipientPath>> children = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final TextTable table = new TextTable(4);

    private TraceRecipients(Words words) {
        this.words = words;
    }

    static List<String> lines(Trace trace, Words words, int width) {
        var tree = new TraceRecipients(words);
        var known = trace.recipients().stream().map(recipient -> key(recipient.address())).collect(Collectors.toSet());
        var tops = new ArrayList<RecipientPath>();
        for (var recipient : trace.recipients()) {
            var parent = recipient.via().stream().map(via -> key(via.parent())).filter(known::contains).findFirst();
            if (recipient.named() || parent.isEmpty()) {
                tops.add(recipient);
            } else {
                tree.children.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(recipient);
            }
        }
        tops.forEach(top -> tree.add(top, 0));
        // addresses that lead to one another in a ring hang on no top
        trace.recipients().forEach(recipient -> tree.add(recipient, 0));
        return tree.table.lines(width);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private void add(RecipientPath recipient, int depth) {
        if (!shown.add(key(recipient.address()))) {
            return;
        }
        table.add(TraceText.INDENT.repeat(depth) + recipient.address(),
                words.get("outcome." + recipient.outcome().id()) + via(recipient),
                recipient.path().stream().map(TraceRecipients::hop).collect(Collectors.joining(" > ")),
                status(recipient.status()));
        children.getOrDefault(key(recipient.address()), List.of()).forEach(child -> add(child, depth + 1));
    }

    /** Shortens the long form of a status to what was said, and by whom. */
    private static String status(String raw) {
        var parsed = RecipientStatus.parse(raw, 1);
        if (parsed.size() != 1 || parsed.getFirst().code().isEmpty()) {
            return raw;
        }
        var one = parsed.getFirst();
        var host = one.detail("FQDN");
        return Stream.of(Integer.toString(one.code().getAsInt()), one.enhanced(), one.text(),
                host.isEmpty() ? "" : "(" + host + ")").filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String via(RecipientPath recipient) {
        return recipient.via().isEmpty()
                ? ""
                : recipient.via().stream().map(this::via).distinct().collect(Collectors.joining(", ", " (", ")"));
    }

    private String via(Via via) {
        return words.get("via." + via.reason().id(), via.parent());
    }

    private static String hop(Hop hop) {
        return (hop.service().id() + " " + hop.server()).strip();
    }
}
