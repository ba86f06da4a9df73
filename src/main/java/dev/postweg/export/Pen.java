package dev.postweg.export;

import dev.postweg.trace.Point;
import dev.postweg.trace.Rect;
import java.util.List;

/** What pictures are drawn with: one drawing makes an SVG document and an image. */
interface Pen {
    /** How a line runs. */
    enum Dash {
        /** Without a break. */
        PLAIN(),
        /** In points. */
        DOTTED(1.5f, 3),
        /** In fine points, as guides are. */
        FINE(1, 3),
        /** In strokes. */
        DASHED(5, 3);

        private final float[] lengths;

        Dash(float... lengths) {
            this.lengths = lengths;
        }

        /** Returns lengths of strokes and of what lies between them, in turn; none for a plain line. */
        float[] lengths() {
            return lengths.clone();
        }
    }

    /**
     * How a line looks.
     *
     * @param ink
     *            colour
     * @param width
     *            in pixels
     * @param dash
     *            how it runs
     */
    record Line(Ink ink, double width, Dash dash) {
    }

    /** How a text looks. */
    enum Face {
        /** Names of servers. */
        SERVER(12, true, Align.START, Ink.TEXT),
        /** Names of services. */
        SERVICE(10, false, Align.START, Ink.DIM),
        /** First line of a node. */
        STRONG(11, true, Align.MIDDLE, Ink.TEXT),
        /** Other lines of a node. */
        SMALL(10, false, Align.MIDDLE, Ink.TEXT),
        /** Number on a badge. */
        COUNT(9, true, Align.MIDDLE, Ink.PAGE),
        /** Name of a step. */
        STEP(11, false, Align.START, Ink.TEXT),
        /** Name of a server or of a gap among steps. */
        TOTAL(11, true, Align.START, Ink.TEXT),
        /** Numbers in a column. */
        NUMBER(11, false, Align.END, Ink.TEXT),
        /** Above a column of numbers. */
        HEADING(10, false, Align.END, Ink.DIM),
        /** Numbers on an axis. */
        TICK(10, false, Align.MIDDLE, Ink.DIM);

        private final double size;
        private final boolean bold;
        private final Align align;
        private final Ink ink;

        Face(double size, boolean bold, Align align, Ink ink) {
            this.size = size;
            this.bold = bold;
            this.align = align;
            this.ink = ink;
        }

        double size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        Align align() {
            return align;
        }

        Ink ink() {
            return ink;
        }
    }

    /** Where a text stands from its place. */
    enum Align {
        /** Begins there. */
        START,
        /** Has its middle there. */
        MIDDLE,
        /** Ends there. */
        END
    }

    /** Begins what belongs together; the title is shown where the mouse rests on it. */
    void begin(String title);

    /** Ends what belongs together. */
    void end();

    /** Fills a rectangle. */
    void box(Rect rect, double radius, Ink fill);

    /** Fills a rectangle and draws its outline. */
    void box(Rect rect, double radius, Ink fill, Line outline);

    /** Fills an area and draws its outline. */
    void area(List<Point> corners, Ink fill, Line outline);

    /** Fills an area. */
    void area(List<Point> corners, Ink fill);

    /** Draws a cubic Bézier curve: the start, then two control points and an end for each piece. */
    void curve(List<Point> points, Line line);

    /** Draws straight lines from point to point. */
    void path(List<Point> points, Line line);

    /** Writes a text; the place is on its base line. */
    void text(Point place, String text, Face face);
}
