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
        var inverse = Long.divideUnsigned(-1, modulus) + 1;
        return number -> contains(Math.abs(number), wanted, modulus, least, inverse);
    }

    private static boolean contains(long number, long wanted, long modulus, long least, long inverse) {
        if (number == 0) {
            return wanted == 0 && modulus == TEN;
        }
        if (number <= Integer.MAX_VALUE && modulus <= Integer.MAX_VALUE) {
            return contains((int) number, wanted, modulus, (int) least, inverse);
        }
        for (var rest = number; rest >= least && rest > 0; rest /= TEN) {
            if (rest % modulus == wanted) {
                return true;
            }
        }
        return false;
    }

    // the remainder of a small number takes two multiplications: the part behind the point, times the modulus
    private static boolean contains(int number, long wanted, long modulus, int least, long inverse) {
        for (var rest = number; rest >= least && rest > 0; rest /= TEN) {
            if (Math.unsignedMultiplyHigh(inverse * rest, modulus) == wanted) {
                return true;
            }
        }
        return false;
    }
}
