package dev.postweg.trace;

import dev.postweg.model.EventKind;
import java.util.ArrayList;
import java.util.List;

/** The outline of a node, so that its kind can be told without colour. */
public enum NodeShape {
    /** Points to the right: the mail comes in. */
    CHEVRON,
    /** Plain: something changes. */
    BOX,
    /** Narrow in the middle: the mail waits. */
    HOURGLASS,
    /** Round ends: a good end. */
    PILL,
    /** Eight corners: a bad end. */
    OCTAGON,
    /** One corner cut off: a silent end. */
    CUT,
    /** Slanted: handed on. */
    SLANT,
    /** Rounded and light: shadow redundancy, implied services and missing logs. */
    SOFT,
    /** Rounded: the world outside. */
    CLOUD;

    private static final double INSET = 9;

    /**
     * Returns the shape of an event.
     *
     * @param kind
     *            what the event means
     * @return its shape
     */
    public static NodeShape of(EventKind kind) {
        return switch (kind) {
            case ENTRY -> CHEVRON;
            case CHANGE, OTHER -> BOX;
            case WAIT -> HOURGLASS;
            case GOOD_END -> PILL;
            case BAD_END -> OCTAGON;
            case SILENT_END -> CUT;
            case SHADOW -> SOFT;
            case HOP -> SLANT;
        };
    }

    /**
     * Returns the radius of the corners.
     *
     * @param bounds
     *            where the node stands
     * @return in pixels; 0 for sharp ones
     */
    public double radius(Rect bounds) {
        return switch (this) {
            case PILL -> bounds.height() / 2;
            case CLOUD -> bounds.height() / 3;
            case SOFT -> 8;
            case BOX -> 3;
            default -> 0;
        };
    }

    /**
     * Returns the corners; those of a rectangle are to be rounded by {@link #radius}.
     *
     * @param b
     *            where the node stands
     * @return clockwise, from the upper left
     */
    public List<Point> corners(Rect b) {
        return switch (this) {
            case CHEVRON -> points(b.x(), b.y(), b.right() - INSET, b.y(), b.right(), b.middle(), b.right() - INSET,
                    b.bottom(), b.x(), b.bottom());
            case HOURGLASS -> points(b.x(), b.y(), b.right(), b.y(), b.right() - INSET / 2, b.middle(), b.right(),
                    b.bottom(), b.x(), b.bottom(), b.x() + INSET / 2, b.middle());
            case OCTAGON -> points(b.x() + INSET, b.y(), b.right() - INSET, b.y(), b.right(), b.y() + INSET, b.right(),
                    b.bottom() - INSET, b.right() - INSET, b.bottom(), b.x() + INSET, b.bottom(), b.x(),
                    b.bottom() - INSET, b.x(), b.y() + INSET);
            case CUT -> points(b.x(), b.y(), b.right() - INSET, b.y(), b.right(), b.y() + INSET, b.right(), b.bottom(),
                    b.x(), b.bottom());
            case SLANT -> points(b.x() + INSET / 2, b.y(), b.right(), b.y(), b.right() - INSET / 2, b.bottom(), b.x(),
                    b.bottom());
            case BOX, PILL, SOFT, CLOUD -> points(b.x(), b.y(), b.right(), b.y(), b.right(), b.bottom(), b.x(),
                    b.bottom());
        };
    }

    private static List<Point> points(double... xy) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < xy.length; i += 2) {
            points.add(new Point(xy[i], xy[i + 1]));
        }
        return points;
    }
}
