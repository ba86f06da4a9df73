package dev.postweg.query;

/**
 * The one rule by which texts are compared without regard to case. A to Z fold to a to z, any other character to its
 * lower case, but never onto an ASCII letter (the Kelvin sign stays apart from k). So a comparison that folds ASCII
 * only, such as LIKE of SQLite, gives the same for every ASCII pattern.
 */
public final class Fold {
    private Fold() {
    }

    /**
     * Folds one character.
     *
     * @param codePoint
     *            any code point
     * @return the code point that stands for all that compare equal
     */
    public static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
        }
        var lower = Character.toLowerCase(codePoint);
        return lower < 0x80 ? codePoint : lower;
    }

    /**
     * Folds a text.
     *
     * @param text
     *            any text
     * @return the same number of code points, folded one by one
     */
    public static String fold(String text) {
        if (text.codePoints().allMatch(codePoint -> fold(codePoint) == codePoint)) {
            return text;
        }
        var folded = new StringBuilder(text.length());
        text.codePoints().map(Fold::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /**
     * Compares two texts.
     *
     * @param one
     *            any text
     * @param other
     *            any text
     * @return true where they differ in case at most
     */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }
}
