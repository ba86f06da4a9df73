package dev.postweg.ingest;

import dev.postweg.store.WorkspaceReader;
import dev.postweg.store.WorkspaceWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that the rows show of the organisation, its domains or its Edge servers. It is written beside the rows that
 * show it, as these are not read again after an import was killed; and for good when mails can be judged by it.
 */
final class Learnt {
    /** What stands in the facts. */
    enum Subject {
        /** The domains whose mail the organisation accepts. */
        DOMAINS("accepted-domains"),
        /** The servers at its edge, by their short names. */
        EDGES("edge-servers");

        private final String fact;

        Subject(String fact) {
            this.fact = fact;
        }

        /** Returns what all imports learnt that came to their end. */
        Set<String> of(WorkspaceReader reader) {
            return Set.copyOf(list(reader.fact(fact)));
        }
    }

    private final WorkspaceWriter writer;
    private final String fact;
    private final String unsettled;
    private final Set<String> before;
    private final Set<String> growing;
    private int saved;

    /** Begins with what earlier imports learnt, one that was killed included; what this one learns comes with time. */
    Learnt(Subject subject, WorkspaceWriter writer, Set<String> growing) {
        this.writer = writer;
        this.fact = subject.fact;
        this.unsettled = subject.fact + "-unsettled";
        this.before = new HashSet<>(list(writer.fact(fact)));
        this.before.addAll(list(writer.fact(unsettled)));
        this.growing = growing;
    }

    private static List<String> list(String fact) {
        return fact.isEmpty() ? List.of() : List.of(fact.split(","));
    }

    EarlyDigests.Known known() {
        return new EarlyDigests.Known(before, growing);
    }

    /** Returns all that is known by now. */
    Set<String> all() {
        var all = new TreeSet<>(growing);
        all.addAll(before);
        return all;
    }

    /** Has what is new written with the next batch. */
    void save() {
        if (growing.size() > saved) {
            saved = growing.size();
            writer.fact(unsettled, String.join(",", all()));
        }
    }

    /** Writes all of it down for good, and tells whether it changes what mails of earlier imports were judged by. */
    boolean settle() {
        var settled = writer.fact(fact);
        var text = String.join(",", all());
        writer.fact(fact, text);
        writer.fact(unsettled, "");
        return !settled.isEmpty() && !text.equals(settled);
    }
}
