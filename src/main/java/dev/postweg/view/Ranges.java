package dev.postweg.view;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of places in a list as a few stretches, so that a selection of any size costs nothing. Unchangeable.
 */
final class Ranges extends AbstractList<Integer> {
    static final Ranges NONE = new Ranges(List.of());

    private final List<Range> parts;
    private final int[] before;
    private final int size;

    /**
     * A stretch.
     *
     * @param from
     *            first place
     * @param to
     *            place after the last
     */
    record Range(int from, int to) {
    }

    private Ranges(List<Range> parts) {
        this.parts = parts;
        this.before = new int[parts.size()];
        var sum = 0;
        for (var i = 0; i < before.length; i++) {
            before[i] = sum;
            sum += parts.get(i).to - parts.get(i).from;
        }
        this.size = sum;
    }

    static Ranges of(int from, int to) {
        return from < to ? new Ranges(List.of(new Range(from, to))) : NONE;
    }

    List<Range> parts() {
        return parts;
    }

    Ranges with(int from, int to) {
        var sorted = new ArrayList<>(parts);
        sorted.add(new Range(from, to));
        sorted.sort(Comparator.comparingInt(Range::from));
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            if (!merged.isEmpty() && range.from <= merged.getLast().to) {
                var last = merged.removeLast();
                merged.add(new Range(last.from, Math.max(last.to, range.to)));
            } else if (range.from < range.to) {
                merged.add(range);
            }
        }
        return new Ranges(List.copyOf(merged));
    }

    Ranges without(int place) {
        var left = new ArrayList<Range>();
        for (var range : parts) {
            if (place < range.from || place >= range.to) {
                left.add(range);
            } else {
                if (range.from < place) {
                    left.add(new Range(range.from, place));
                }
                if (place + 1 < range.to) {
                    left.add(new Range(place + 1, range.to));
                }
            }
        }
        return new Ranges(List.copyOf(left));
    }

    boolean has(int place) {
        return part(place) >= 0;
    }

    /** Finds the stretch of a place by halving: tables ask for every row that they draw. */
    private int part(int place) {
        var low = 0;
        var high = parts.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var range = parts.get(middle);
            if (place < range.from) {
                high = middle - 1;
            } else if (place >= range.to) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    @Override
    public Integer get(int index) {
        for (var i = before.length - 1; i >= 0; i--) {
            if (index >= before[i]) {
                return parts.get(i).from + index - before[i];
            }
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object place) {
        return place instanceof Integer number && has(number);
    }

    @Override
    public int indexOf(Object place) {
        if (!(place instanceof Integer number)) {
            return -1;
        }
        var part = part(number);
        return part < 0 ? -1 : before[part] + number - parts.get(part).from;
    }
}
