package dev.postweg.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    @Override
    public String toString() {
        var text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }

    static long median(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static String ratio(long ms, long otherMs) {
        return String.format("%.2f", (double) ms / Math.max(1, otherMs));
    }
}
