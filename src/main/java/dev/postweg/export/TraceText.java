package dev.postweg.export;

import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes traces as text for people. */
public final class TraceText {
    private static final String INDENT = "  ";
    private static final int DEEPEST = 20;

    private final Words words;
    private final int width;
    private final LatencyProfile profile;

    /**
     * Chooses language and width.
     *
     * @param locale
     *            German gets German, every other language English
     * @param width
     *            columns of the terminal, or {@link TextTable#UNLIMITED}
     * @param profile
     *            how long the steps of other mails took
     */
    public TraceText(Locale locale, int width, LatencyProfile profile) {
        this.words = new Words(locale);
        this.width = width;
        this.profile = profile;
    }

    /**
     * Writes a trace: the facts, recipients, steps, ordered events, what is missing, and the evidence.
     *
     * @param trace
     *            the trace
     * @return its lines
     */
    public List<String> lines(Trace trace) {
        var facts = new TraceFacts(trace, words, profile);
        var lines = new ArrayList<>(table(facts.facts(), width));
        section(lines, "recipients", recipients(trace));
        section(lines, "waterfall", facts.steps());
        section(lines, "way", way(trace));
        section(lines, "missing", facts.missing());
        section(lines, "related", facts.related());
        section(lines, "evidence", facts.evidence());
        return lines;
    }

    private List<List<String>> recipients(Trace trace) {
        return Branch.of(trace).stream()
                .map(branch -> List.of(INDENT.repeat(Math.min(branch.depth(), DEEPEST)) + branch.recipient().address(),
                        branch.outcome(words), branch.path(), branch.status()))
                .toList();
    }

    private List<List<String>> way(Trace trace) {
        var rows = new ArrayList<>(List.of(TraceWay.titles(words)));
        new TraceWay(trace, words).steps().forEach(step -> rows.add(step.cells()));
        return rows;
    }

    private void section(List<String> lines, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(words.get(title));
            table(rows, width == TextTable.UNLIMITED ? width : width - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        }
    }

    private static List<String> table(List<List<String>> rows, int width) {
        var table = new TextTable(rows.getFirst().size());
        rows.forEach(table::add);
        return table.lines(width);
    }
}
