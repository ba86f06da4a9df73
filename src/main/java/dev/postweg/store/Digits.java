package dev.postweg.store;

import java.util.function.LongPredicate;

/** Looks for digits within numbers without writing them out. */
final class Digits {
    private static final int TEN = 10;

    private Digits() {
    }

    /** Tells of a number whether its decimal digits contain some digits; at most fifteen. */
    static LongPredicate containing(String digits) {
        var wanted = Long.parseLong(digits);
        var power = 1L;
        for (var i = 0; i < digits.length(); i++) {
            power *= TEN;
        }
        var modulus = power;
        var least = power / TEN;
        return number -> contains(Math.abs(number), wanted, modulus, least);
    }

    private static boolean contains(long number, long wanted, long modulus, long least) {
        if (number == 0) {
            return wanted == 0 && modulus == TEN;
        }
        if (number <= Integer.MAX_VALUE && modulus <= Integer.MAX_VALUE) {
            return contains((int) number, (int) wanted, (int) modulus, (int) least);
        }
        for (var rest = number; rest >= least && rest > 0; rest /= TEN) {
            if (rest % modulus == wanted) {
                return true;
            }
        }
        return false;
    }

    // dividing small numbers takes a fraction of the time
    private static boolean contains(int number, int wanted, int modulus, int least) {
        for (var rest = number; rest >= least && rest > 0; rest /= TEN) {
            if (rest % modulus == wanted) {
                return true;
            }
        }
        return false;
    }
}
