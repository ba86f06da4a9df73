package dev.postweg.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A part of the text of a GUID, for looking it up in GUIDs that are kept as two numbers: each place where it may stand
 * is a mask and what must be there.
 */
final class GuidPart {
    private static final String SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private static final int HALF = 16;
    private static final int DIGIT_BITS = 4;
    // the lowest bit of each digit
    private static final long DIGITS = 0x1111_1111_1111_1111L;
    private static final int LOOKED_AT = 3;

    private final long[] masks;
    private final long[] digits = new long[LOOKED_AT];
    private final int[] shifts = new int[LOOKED_AT];
    private final long room;

    /**
     * A place where the text may stand.
     *
     * @param highMask
     *            the bits of the first half that it takes
     * @param high
     *            what they are
     * @param lowMask
     *            the bits of the second half that it takes
     * @param low
     *            what they are
     */
    private record Place(long highMask, long high, long lowMask, long low) {
    }

    /** Finds the places of a text in lower case. */
    GuidPart(String text) {
        var places = new ArrayList<Place>();
        for (var offset = 0; offset + text.length() <= SHAPE.length(); offset++) {
            add(text, offset, places);
        }
        masks = places.stream().flatMapToLong(place -> LongStream.of(place.highMask, place.high,
                place.lowMask, place.low)).toArray();
        // no dash stands between two halves, so the digits between two dashes are all in one
        var run = masks.length == 0
                ? ""
                : Stream.of(text.split("-")).max(Comparator.comparingInt(String::length)).orElse("");
        var last = Math.min(run.length(), LOOKED_AT) - 1;
        for (var i = 0; i < LOOKED_AT && last >= 0; i++) {
            var digit = Math.min(i, last);
            digits[i] = DIGITS * Character.digit(run.charAt(digit), HALF);
            shifts[i] = digit * DIGIT_BITS;
        }
        room = last < 0 ? 0 : DIGITS << last * DIGIT_BITS;
    }

    private static void add(String text, int offset, List<Place> places) {
        var masks = new long[2];
        var values = new long[2];
        for (var i = 0; i < text.length(); i++) {
            var dash = SHAPE.charAt(offset + i) == '-';
            if (dash != (text.charAt(i) == '-') || !dash && !HexFormat.isHexDigit(text.charAt(i))) {
                return;
            }
            if (!dash) {
                var digit = (int) SHAPE.substring(0, offset + i).chars().filter(c -> c != '-').count();
                var shift = (HALF - 1 - digit % HALF) * DIGIT_BITS;
                masks[digit / HALF] |= 0xfL << shift;
                values[digit / HALF] |= (long) Character.digit(text.charAt(i), HALF) << shift;
            }
        }
        places.add(new Place(masks[0], values[0], masks[1], values[1]));
    }

    /** Whether any GUID can have it. */
    boolean isPossible() {
        return masks.length > 0;
    }

    /** A quick look: whether its first digits stand anywhere. */
    boolean mayBeIn(long high, long low) {
        return room == 0 || ((~others(high) | ~others(low)) & room) != 0;
    }

    // a bit at each digit with which the first digits do not begin
    private long others(long half) {
        return other(half, 0) | other(half, 1) | other(half, 2);
    }

    private long other(long half, int i) {
        var bits = half ^ digits[i];
        bits |= bits >>> 1;
        bits |= bits >>> 2;
        return bits << shifts[i];
    }

    boolean isIn(long high, long low) {
        for (var i = 0; i < masks.length; i += 4) {
            if ((high & masks[i]) == masks[i + 1] && (low & masks[i + 2]) == masks[i + 3]) {
                return true;
            }
        }
        return false;
    }
}
