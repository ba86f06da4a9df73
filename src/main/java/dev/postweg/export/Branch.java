package dev.postweg.export;

import dev.postweg.decode.RecipientStatus;
import dev.postweg.trace.Hop;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.RecipientTree;
import dev.postweg.trace.Trace;
import dev.postweg.trace.Via;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recipient in its place in the tree of all.
 *
 * @param recipient
 *            the recipient
 * @param depth
 *            0 at the top
 */
record Branch(RecipientPath recipient, int depth) {
    /** A tree on the walk. */
    private record Open(RecipientTree tree, int depth) {
    }

    /** Walks the tree from the top, each branch before what hangs on it. */
    static List<Branch> of(Trace trace) {
        var open = new ArrayDeque<Open>();
        RecipientTree.of(trace.recipients()).reversed().forEach(top -> open.push(new Open(top, 0)));
        var branches = new ArrayList<Branch>();
        while (!open.isEmpty()) {
            var next = open.pop();
            branches.add(new Branch(next.tree.recipient(), next.depth));
            next.tree.children().reversed().forEach(child -> open.push(new Open(child, next.depth + 1)));
        }
        return branches;
    }

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
