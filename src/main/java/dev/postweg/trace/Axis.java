package dev.postweg.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * A time axis that is broken where a long wait would hide the rest.
 *
 * @param segments
 *            from left to right, without holes
 */
public record Axis(List<Segment> segments) {
    /** A shorter wait is never cut, in ms. */
    private static final double LONG_WAIT = 10_000;
    /** A wait is cut where it is this many times as long as all shorter stretches together. */
    private static final double HIDES = 10;
    /** What a cut stretch takes of the axis at most. */
    private static final double CUT = 0.08;
    /** What all cut stretches take of the axis at most. */
    private static final double ALL_CUTS = 0.5;

    /** Copies the list. */
    public Axis {
        segments = List.copyOf(segments);
    }

    /**
     * A stretch of the axis.
     *
     * @param begin
     *            in ms after the origin
     * @param end
     *            in ms after the origin
     * @param from
     *            place on the axis, from 0 to 1
     * @param to
     *            place on the axis, from 0 to 1
     * @param cut
     *            true where it is drawn shorter than it is
     */
    public record Segment(double begin, double end, double from, double to, boolean cut) {
        private static final double[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000,
                30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000, 7_200_000, 21_600_000, 43_200_000,
                86_400_000};

        /**
         * Finds round moments.
         *
         * @param most
         *            at most about so many
         * @return in ms after the origin; none in a stretch that holds no round moment
         */
        public List<Double> ticks(int most) {
            var step = ROUND[ROUND.length - 1];
            for (var i = ROUND.length - 1; i >= 0 && (end - begin) / ROUND[i] <= most; i--) {
                step = ROUND[i];
            }
            var ticks = new ArrayList<Double>();
            for (var at = Math.ceil(begin / step) * step; at <= end && ticks.size() <= most; at += step) {
                ticks.add(at);
            }
            return ticks;
        }
    }

    /**
     * Makes the axis of some bars.
     *
     * @param bars
     *            any bars
     * @return an axis that holds them all; of 1 ms where there are none
     */
    static Axis of(List<Waterfall.Bar> bars) {
        var marks = new TreeSet<Double>(List.of(0.0));
        bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.begin(), bar.end())).forEach(marks::add);
        if (marks.size() < 2) {
            marks.add(marks.first() + 1);
        }
        var bounds = new ArrayList<>(marks);
        var lengths = new ArrayList<Double>();
        for (var i = 1; i < bounds.size(); i++) {
            lengths.add(bounds.get(i) - bounds.get(i - 1));
        }
        return new Axis(segments(bounds, lengths, shortestCut(lengths)));
    }

    /** Finds the length from which on a stretch would hide all that is shorter. */
    private static double shortestCut(List<Double> lengths) {
        var shorter = 0.0;
        for (var length : lengths.stream().sorted().toList()) {
            if (length >= LONG_WAIT && shorter > 0 && length >= HIDES * shorter) {
                return length;
            }
            shorter += length;
        }
        return Double.MAX_VALUE;
    }

    private static List<Segment> segments(List<Double> bounds, List<Double> lengths, double shortestCut) {
        var cuts = lengths.stream().filter(length -> length >= shortestCut).count();
        var cutWidth = cuts == 0 ? 0 : Math.min(CUT, ALL_CUTS / cuts);
        var plain = lengths.stream().filter(length -> length < shortestCut).mapToDouble(length -> length).sum();
        var scale = (1 - cuts * cutWidth) / Math.max(plain, 1e-9);
        var segments = new ArrayList<Segment>();
        var at = 0.0;
        for (var i = 1; i < bounds.size(); i++) {
            var cut = lengths.get(i - 1) >= shortestCut;
            var to = i == bounds.size() - 1 ? 1 : at + (cut ? cutWidth : lengths.get(i - 1) * scale);
            var last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && !last.cut() && !cut) {
                segments.removeLast();
                segments.add(new Segment(last.begin(), bounds.get(i), last.from(), to, false));
            } else {
                segments.add(new Segment(bounds.get(i - 1), bounds.get(i), at, to, cut));
            }
            at = to;
        }
        return segments;
    }

    /**
     * Finds the place of a moment.
     *
     * @param ms
     *            in ms after the origin
     * @return from 0 to 1; the ends for moments beyond them
     */
    public double place(double ms) {
        for (var segment : segments) {
            if (ms <= segment.end()) {
                var length = segment.end() - segment.begin();
                var share = length == 0 ? 0 : Math.max(0, ms - segment.begin()) / length;
                return segment.from() + share * (segment.to() - segment.from());
            }
        }
        return 1;
    }

    /**
     * Divides a bar where the axis is cut.
     *
     * @param begin
     *            in ms after the origin
     * @param end
     *            in ms after the origin
     * @return what the bar is drawn of, from left to right; never none
     */
    public List<Piece> pieces(double begin, double end) {
        var pieces = new ArrayList<Piece>();
        for (var segment : segments) {
            if (segment.end() > begin && segment.begin() < end) {
                pieces.add(new Piece(place(Math.max(begin, segment.begin())), place(Math.min(end, segment.end())),
                        segment.cut()));
            }
        }
        return pieces.isEmpty() ? List.of(new Piece(place(begin), place(end), false)) : List.copyOf(pieces);
    }

    /**
     * A part of a bar.
     *
     * @param from
     *            place on the axis, from 0 to 1
     * @param to
     *            place on the axis, from 0 to 1
     * @param cut
     *            true where the bar is drawn shorter than it is
     */
    public record Piece(double from, double to, boolean cut) {
    }
}
