package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final long FAR = Packed.LIMIT - 1;

    @Property(tries = 200)
    void everyNumberComesBack(@ForAll @LongRange(min = -FAR, max = FAR) long base,
            @ForAll @IntRange(min = 0, max = 51) int bits, @ForAll @IntRange(max = 3) int gaps, @ForAll long seed) {
        var random = new Random(seed);
        var values = new long[Packed.ROWS];
        Arrays.setAll(values, _ -> random.nextInt(4) < gaps
                ? Packed.NONE
                : Math.min(FAR, base + (random.nextLong() & (1L << bits) - 1)));
        var block = Packed.pack(values);
        var back = new long[Packed.ROWS];
        Packed.longs(block, back);
        assertThat(back).isEqualTo(values);
        for (var row = 0; row < values.length; row += 97) {
            assertThat(Packed.get(block, row)).isEqualTo(values[row]);
        }
        var numbers = Arrays.stream(values).filter(value -> value != Packed.NONE).toArray();
        assertThat(Packed.isEmpty(block)).isEqualTo(numbers.length == 0);
        assertThat(Arrays.stream(numbers))
                .allMatch(value -> Packed.least(block) <= value && value <= Packed.most(block));
    }

    @Property(tries = 100)
    void numbersOfRowsHaveZeroForGaps(@ForAll @IntRange(min = 1, max = 2_000_000_000) int most, @ForAll long seed) {
        var random = new Random(seed);
        var values = new long[Packed.ROWS];
        Arrays.setAll(values, _ -> random.nextInt(3) == 0 ? Packed.NONE : 1 + random.nextInt(most));
        var back = new int[Packed.ROWS];
        Packed.ints(Packed.pack(values), back);
        assertThat(back).isEqualTo(
                Arrays.stream(values).mapToInt(value -> value == Packed.NONE ? 0 : (int) value).toArray());
    }

    @Test
    void partsOfGuidsUseAllBits() {
        var values = new long[Packed.ROWS];
        values[1] = Packed.NONE;
        values[2] = 0xffff_ffffL;
        var back = new int[Packed.ROWS];
        Packed.ints(Packed.pack(values), back);
        assertThat(back).startsWith(0, 0, -1, 0);
    }

    @Test
    void equalNumbersTakeNoRoom() {
        var values = new long[Packed.ROWS];
        Arrays.fill(values, 4711);
        assertThat(Packed.pack(values)).hasSizeLessThan(20);
        Arrays.fill(values, Packed.NONE);
        assertThat(Packed.pack(values)).hasSizeLessThan(20);
    }
}
