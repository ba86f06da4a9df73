package dev.postweg.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown, to be pasted into the documentation. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
        rows.add(Arrays.stream(heads).map(_ -> "---").toList());
    }

    void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /** The last row. */
    String last() {
        return line(rows.getLast());
    }

    private static String line(List<String> row) {
        return "| " + String.join(" | ", row) + " |";
    }

    @Override
    public String toString() {
        return rows.stream().map(Table::line).collect(Collectors.joining("\n", "", "\n"));
    }

    static long median(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static String seconds(long ms) {
        return String.format(Locale.ROOT, "%.1f", ms / 1e3);
    }

    static String ratio(long ms, long otherMs) {
        return String.format(Locale.ROOT, "%.2f", (double) ms / Math.max(1, otherMs));
    }
}
