package dev.postweg.export;

import dev.postweg.decode.RecipientStatus;
import dev.postweg.trace.Hop;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.Trace;
import dev.postweg.trace.Via;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recipients of a trace as a tree: members below their group, each once, with every way that led to it. */
final class RecipientTree {
    private final Map<String, List<RecipientPath>> children = new HashMap<>();
    private final List<RecipientPath> tops = new ArrayList<>();

    private RecipientTree(Trace trace) {
        var known = trace.recipients().stream().map(recipient -> key(recipient.address())).collect(Collectors.toSet());
        for (var recipient : trace.recipients()) {
            var parent = recipient.via().stream().map(via -> key(via.parent())).filter(known::contains).findFirst();
            if (recipient.named() || parent.isEmpty()) {
                tops.add(recipient);
            } else {
                children.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(recipient);
            }
        }
        // addresses that lead to one another in a ring hang on no top
        tops.addAll(trace.recipients());
    }

    /**
     * A recipient in its place.
     *
     * @param recipient
     *            the recipient
     * @param depth
     *            0 at the top
     */
    record Branch(RecipientPath recipient, int depth) {
        String outcome(Words words) {
            var outcome = words.get("outcome." + recipient.outcome().id());
            return recipient.via().isEmpty()
                    ? outcome
                    : recipient.via().stream().map(via -> via(via, words)).distinct()
                            .collect(Collectors.joining(", ", outcome + " (", ")"));
        }

        private static String via(Via via, Words words) {
            return words.get("via." + via.reason().id(), via.parent());
        }

        String path() {
            return recipient.path().stream().map(Branch::hop).collect(Collectors.joining(" > "));
        }

        private static String hop(Hop hop) {
            return (hop.service().id() + " " + hop.server()).strip();
        }

        /** Shortens the long form of a status to what was said, and by whom. */
        String status() {
            var parsed = RecipientStatus.parse(recipient.status(), 1);
            if (parsed.size() != 1 || parsed.getFirst().code().isEmpty()) {
                return recipient.status();
            }
            var one = parsed.getFirst();
            var host = one.detail("FQDN");
            return Stream.of(Integer.toString(one.code().getAsInt()), one.enhanced(), one.text(),
                    host.isEmpty() ? "" : "(" + host + ")").filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /** Walks the tree from the top, each branch before what hangs on it. */
    static List<Branch> of(Trace trace) {
        var tree = new RecipientTree(trace);
        var open = new ArrayDeque<Branch>();
        tree.tops.reversed().forEach(top -> open.push(new Branch(top, 0)));
        var shown = new HashSet<String>();
        var branches = new ArrayList<Branch>();
        while (!open.isEmpty()) {
            var branch = open.pop();
            var address = key(branch.recipient().address());
            if (shown.add(address)) {
                branches.add(branch);
                tree.children.getOrDefault(address, List.of()).reversed()
                        .forEach(child -> open.push(new Branch(child, branch.depth() + 1)));
            }
        }
        return branches;
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
