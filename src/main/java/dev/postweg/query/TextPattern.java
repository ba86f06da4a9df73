package dev.postweg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that a whole text meets or not: plain text, {@code *} for any run of characters, {@code ?} for exactly one
 * character. "Contains x" is the pattern {@code *x*}. Case does not count, see {@link Fold}.
 *
 * @param parts
 *            no two plain texts side by side, none empty; in a run of wildcards every {@code ?} before one {@code *}
 */
public record TextPattern(List<Part> parts) {
    /** Any text, the empty one included. */
    public static final TextPattern ANY = new TextPattern(List.of(Wildcard.ANY));

    /** A piece of a pattern. */
    public sealed interface Part {
    }

    /**
     * Plain text.
     *
     * @param text
     *            as typed
     */
    public record Literal(String text) implements Part {
    }

    /** A piece that stands for other characters. */
    public enum Wildcard implements Part {
        /** Exactly one character: {@code ?}. */
        ONE,
        /** Any number of characters: {@code *}. */
        ANY
    }

    /** Brings the parts into the one form described above. */
    public TextPattern {
        parts = normal(parts);
    }

    /**
     * Makes the pattern of one text.
     *
     * @param text
     *            plain, nothing in it is a wildcard
     * @return the pattern that only this text meets, in any case
     */
    public static TextPattern whole(String text) {
        return new TextPattern(List.of(new Literal(text)));
    }

    /**
     * Makes the pattern of all texts that contain a text.
     *
     * @param text
     *            plain, nothing in it is a wildcard
     * @return the pattern
     */
    public static TextPattern containing(String text) {
        return whole(text).anywhere();
    }

    /**
     * Loosens the pattern to texts that meet it anywhere inside.
     *
     * @return the pattern with a {@code *} at both ends
     */
    public TextPattern anywhere() {
        var all = new ArrayList<Part>();
        all.add(Wildcard.ANY);
        all.addAll(parts);
        all.add(Wildcard.ANY);
        return new TextPattern(all);
    }

    /**
     * Drops from both ends what does not count for a kind, as {@link Kind#comparable} does with values.
     *
     * @param kind
     *            of the field whose values are to meet the pattern
     * @return the pattern for comparable values
     */
    TextPattern comparable(Kind kind) {
        var loose = new ArrayList<>(parts);
        if (!loose.isEmpty() && loose.getFirst() instanceof Literal(var text)) {
            // a letter after the text keeps its end, which is not the pattern's
            loose.set(0,
                    new Literal(parts.size() == 1 ? kind.comparable(text) : cut(kind.comparable(text + "x"), 0, 1)));
        }
        if (loose.size() > 1 && loose.getLast() instanceof Literal(var text)) {
            loose.set(loose.size() - 1, new Literal(cut(kind.comparable("x" + text), 1, 0)));
        }
        return new TextPattern(loose);
    }

    private static String cut(String text, int front, int back) {
        return text.substring(front, text.length() - back);
    }

    /**
     * Tells whether the pattern begins and ends with {@code *}.
     *
     * @return true where {@link #anywhere()} changes nothing
     */
    public boolean isAnywhere() {
        return !parts.isEmpty() && anywhere().equals(this);
    }

    /**
     * Takes the {@code *} off both ends.
     *
     * @return what is looked for, where {@link #isAnywhere()}
     */
    TextPattern inside() {
        var inside = new ArrayList<>(parts);
        if (!inside.isEmpty() && inside.getFirst() == Wildcard.ANY) {
            inside.removeFirst();
        }
        if (!inside.isEmpty() && inside.getLast() == Wildcard.ANY) {
            inside.removeLast();
        }
        return new TextPattern(inside);
    }

    /**
     * Returns the text, where the pattern is one text without wildcards.
     *
     * @return the text, or nothing
     */
    public Optional<String> wholeText() {
        return switch (parts.size()) {
            case 0 -> Optional.of("");
            case 1 -> parts.getFirst() instanceof Literal(var text) ? Optional.of(text) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Returns the text that is looked for anywhere, where the pattern is one text between two {@code *}.
     *
     * @return the text, or nothing
     */
    public Optional<String> containedText() {
        return parts.size() == 3 && isAnywhere() && parts.get(1) instanceof Literal(var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /**
     * Tells whether a text meets the pattern as a whole.
     *
     * @param text
     *            any text
     * @return true where it does, case apart
     */
    public boolean matches(String text) {
        return Glob.matches(parts, text);
    }

    private static List<Part> normal(List<Part> parts) {
        var normal = new ArrayList<Part>();
        var any = false;
        for (var part : parts) {
            if (part == Wildcard.ANY) {
                any = true;
            } else if (part == Wildcard.ONE) {
                normal.add(part);
            } else if (part instanceof Literal(var text) && !text.isEmpty()) {
                if (any) {
                    normal.add(Wildcard.ANY);
                    any = false;
                }
                if (!normal.isEmpty() && normal.getLast() instanceof Literal(var before)) {
                    normal.set(normal.size() - 1, new Literal(before + text));
                } else {
                    normal.add(part);
                }
            }
        }
        if (any) {
            normal.add(Wildcard.ANY);
        }
        return List.copyOf(normal);
    }
}
