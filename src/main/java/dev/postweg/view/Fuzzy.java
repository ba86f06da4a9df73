package dev.postweg.view;

import dev.postweg.query.Fold;
import java.util.Arrays;
import java.util.OptionalInt;

/** Finds texts by some of their letters, as one who remembers half of a name types them. */
final class Fuzzy {
    private static final int WHOLE = 1000;
    private static final int WORD = 500;
    private static final int SPREAD = 400;

    private Fuzzy() {
    }

    /**
     * Rates a text.
     *
     * @param typed
     *            words in any order; the letters of each must be there in theirs
     * @param text
     *            what may be meant
     * @return the more, the better; nothing where a letter is missing
     */
    static OptionalInt rate(String typed, String text) {
        var folded = Fold.fold(text);
        var sum = 0;
        for (var word : Fold.fold(typed).strip().split("\\s+")) {
            var rate = word(word, folded);
            if (rate < 0) {
                return OptionalInt.empty();
            }
            sum += rate;
        }
        return OptionalInt.of(sum);
    }

    /** Tells whether a text has each word as it stands. */
    static boolean contains(String typed, String text) {
        var folded = Fold.fold(text);
        return Arrays.stream(Fold.fold(typed).strip().split("\\s+")).allMatch(folded::contains);
    }

    private static int word(String word, String text) {
        var at = text.indexOf(word);
        if (at >= 0) {
            var start = wordStart(text, word);
            return WHOLE + (start >= 0 ? WORD : 0) - Math.min(start >= 0 ? start : at, WORD / 2);
        }
        var span = -1;
        var from = 0;
        var first = -1;
        for (var i = 0; i < word.length(); i++) {
            var next = text.indexOf(word.charAt(i), from);
            if (next < 0) {
                return -1;
            }
            first = i == 0 ? next : first;
            span = next - first;
            from = next + 1;
        }
        return Math.max(0, SPREAD - span);
    }

    private static int wordStart(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }
}
