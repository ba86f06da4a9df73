package dev.postweg.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what was probably meant. */
final class Suggestion {
    private static final int LONGEST = 40;

    private Suggestion() {
    }

    /** The name of a field that is nearest to a name that is none. */
    static Optional<String> field(String name) {
        // the cmdlet's names are understood, but nobody who mistypes one needs to be taught them
        var names = Stream.of(QueryField.values())
                .flatMap(field -> Stream.concat(Stream.of(field.id()), field.aliases().stream()))
                .filter(alias -> alias.equals(Fold.fold(alias)));
        return nearest(name, Stream.concat(names, Stream.of("after", "before", "last")).distinct().toList());
    }

    /** The candidate that takes the fewest changes, if they are few; or the shortest that the text begins. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = Fold.fold(text);
        var near = candidates.stream()
                .filter(name -> distance(folded, Fold.fold(name)) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt(name -> distance(folded, Fold.fold(name))));
        return near
                .or(() -> candidates.stream().filter(name -> folded.length() > 2 && Fold.fold(name).startsWith(folded))
                        .min(Comparator.comparingInt(String::length)));
    }

    /** The number of letters to add, drop, replace or swap with their neighbour. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var best = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, 1 + rows[i - 2][j - 2]) : best;
    }
}
