package dev.postweg.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for reading on a terminal: columns by width, two blanks between them. */
public final class TextTable {
    /** No limit of width: nothing is cut. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param columns
     *            number of columns
     */
    public TextTable(int columns) {
        this.columns = columns;
    }

    /**
     * Adds a row, such as that of the titles.
     *
     * @param cells
     *            one text a column; control characters are replaced
     */
    public void add(String... cells) {
        add(Arrays.asList(cells));
    }

    /**
     * Adds a row.
     *
     * @param cells
     *            one text a column; control characters are replaced
     */
    public void add(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        rows.add(cells.stream().map(Display::clean).toList());
    }

    /**
     * Lays the table out.
     *
     * @param limit
     *            width of the terminal, or {@link #UNLIMITED}
     * @return one text a row, without blanks at the end; cells are cut, the widest column first, where the limit asks
     *         for it
     */
    public List<String> lines(int limit) {
        var widths = widths(limit);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths(int limit) {
        var widths = new int[columns];
        for (var row : rows) {
            for (var i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Display.width(row.get(i)));
            }
        }
        var surplus = (long) Arrays.stream(widths).sum() + GAP * (columns - 1L) - limit;
        while (surplus > 0) {
            var widest = 0;
            for (var i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            surplus--;
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = Display.cut(row.get(i), Math.max(1, widths[i]));
            line.append(cell);
            if (i < widths.length - 1) {
                line.repeat(' ', widths[i] - Display.width(cell) + GAP);
            }
        }
        return line.toString().stripTrailing();
    }
}
