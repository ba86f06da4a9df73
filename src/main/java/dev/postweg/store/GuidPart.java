package dev.postweg.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A part of the text of a GUID, for looking it up in GUIDs that are kept as two numbers: each place where it may stand
 * is a mask and what must be there.
 */
final class GuidPart {
    private static final String SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private static final int HALF = 16;
    private static final int DIGIT_BITS = 4;

    private final List<Place> places = new ArrayList<>();

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
        for (var offset = 0; offset + text.length() <= SHAPE.length(); offset++) {
            add(text, offset);
        }
    }

    private void add(String text, int offset) {
        var masks = new long[2];
        var values = new long[2];
        for (var i = 0; i < text.length(); i++) {
            var dash = SHAPE.charAt(offset + i) == '-';
            if (dash != (text.charAt(i) == '-')) {
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

    /** The masks of its places: four numbers each. */
    long[] masks() {
        return places.stream().flatMapToLong(place -> LongStream.of(place.highMask, place.high,
                place.lowMask, place.low)).toArray();
    }

    static boolean isIn(long high, long low, long[] masks) {
        for (var i = 0; i < masks.length; i += 4) {
            if ((high & masks[i]) == masks[i + 1] && (low & masks[i + 2]) == masks[i + 3]) {
                return true;
            }
        }
        return false;
    }
}
