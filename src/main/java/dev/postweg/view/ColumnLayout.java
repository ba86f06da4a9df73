package dev.postweg.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns a list shows, in which order and how wide.
 *
 * @param widths
 *            ids of the shown columns with their widths in pixels, in order
 */
record ColumnLayout(Map<String, Double> widths) {
    ColumnLayout {
        widths = new LinkedHashMap<>(widths);
    }

    static ColumnLayout first(List<? extends Column<?>> columns) {
        var widths = new LinkedHashMap<String, Double>();
        columns.stream().filter(column -> column.shown() == Column.Shown.AT_FIRST)
                .forEach(column -> widths.put(column.id(), column.width()));
        return new ColumnLayout(widths);
    }

    /** Reads the form that {@link #text()} writes; leaves out unknown columns, a useless text gives the first form. */
    static ColumnLayout of(String text, List<? extends Column<?>> columns) {
        var known = columns.stream().map(Column::id).collect(Collectors.toSet());
        var widths = new LinkedHashMap<String, Double>();
        for (var part : text.split(",")) {
            var colon = part.indexOf(':');
            if (colon > 0 && known.contains(part.substring(0, colon))
                    && part.substring(colon + 1).matches("\\d{1,4}")) {
                widths.put(part.substring(0, colon), Double.valueOf(part.substring(colon + 1)));
            }
        }
        return widths.isEmpty() ? first(columns) : new ColumnLayout(widths);
    }

    String text() {
        return widths.entrySet().stream().map(entry -> entry.getKey() + ":" + Math.round(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    List<String> shown() {
        return new ArrayList<>(widths.keySet());
    }
}
