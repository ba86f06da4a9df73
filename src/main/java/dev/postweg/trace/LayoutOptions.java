package dev.postweg.trace;

import java.util.Set;

/**
 * What a picture is to show.
 *
 * @param width
 *            the width that it should not exceed where that can be helped, in pixels
 * @param expanded
 *            keys of folded nodes that are to be open
 * @param shadow
 *            what becomes of shadow redundancy
 * @param measure
 *            tells how wide texts are
 * @param texts
 *            words and times
 */
public record LayoutOptions(double width, Set<String> expanded, Shadow shadow, TextMeasure measure,
        PictureTexts texts) {
    /** Folded as far as possible, for a window of 1280 by 800. */
    public static final LayoutOptions DEFAULT = new LayoutOptions(1240, Set.of(), Shadow.FOLDED, TextMeasure.AVERAGE,
            PictureTexts.PLAIN);

    /** What becomes of shadow redundancy. */
    public enum Shadow {
        /** Behind a badge. */
        FOLDED,
        /** As nodes. */
        SHOWN
    }

    /** Copies the set. */
    public LayoutOptions {
        expanded = Set.copyOf(expanded);
    }

    /**
     * Returns these options with other open nodes.
     *
     * @param keys
     *            of folded nodes
     * @return new options
     */
    public LayoutOptions withExpanded(Set<String> keys) {
        return new LayoutOptions(width, keys, shadow, measure, texts);
    }

    /**
     * Returns these options with another choice for shadow redundancy.
     *
     * @param choice
     *            folded or shown
     * @return new options
     */
    public LayoutOptions withShadow(Shadow choice) {
        return new LayoutOptions(width, expanded, choice, measure, texts);
    }
}
