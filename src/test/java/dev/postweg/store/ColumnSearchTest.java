package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.Fold;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnSearchTest {
    private static final int STEP = 7;

    @TempDir
    Path folder;

    @Property(tries = 500)
    void digitsAreFoundAsInTheText(@ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long number,
            @ForAll @IntRange(max = 1200) int digits, @ForAll @IntRange(max = 2) int zeros) {
        var wanted = "0".repeat(zeros) + digits;
        assertThat(Digits.containing(wanted).test(number)).isEqualTo(Long.toString(number).contains(wanted));
        assertThat(Digits.containing(wanted).test(number % 5000)).isEqualTo(
                Long.toString(number % 5000).contains(wanted));
    }

    @Property(tries = 300)
    void partsOfGuidsAreFoundAsInTheText(@ForAll long high, @ForAll long low, @ForAll @IntRange(max = 35) int from,
            @ForAll @IntRange(min = 1, max = 36) int length) {
        var text = new UUID(high, low).toString();
        var part = text.substring(from, Math.min(text.length(), from + length));
        assertThat(isIn(high, low, part)).isTrue();
        assertThat(isIn(low, high, part)).isEqualTo(new UUID(low, high).toString().contains(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\uFF11", "-1-", "--", "123456789-", "1234567890123"})
    void noGuidHasOtherCharactersOrDashesElsewhere(String text) {
        assertThat(new GuidPart(text).isPossible()).isFalse();
    }

    private static boolean isIn(long high, long low, String text) {
        var part = new GuidPart(text);
        return part.isPossible() && part.mayBeIn(high, low) && part.isIn(high, low);
    }

    @Property(tries = 100)
    void textsAreFoundInTheirBlock(@ForAll List<@StringLength(min = 1, max = 12) String> texts,
            @ForAll @StringLength(min = 1, max = 2) String wanted) {
        var all = new byte[Packed.ROWS][];
        // a lone surrogate is no text that a log can have
        var folded = texts.stream().map(text -> utf8(Fold.fold(text))).toList();
        for (var i = 0; i < texts.size(); i++) {
            all[i * STEP] = TextBlock.kept(texts.get(i));
        }
        var block = TextBlock.pack(all);
        var back = new byte[Packed.ROWS][];
        TextBlock.unpack(block, back);
        assertThat(back).isDeepEqualTo(all);
        assertThat(found(block, wanted)).isEqualTo(IntStream.range(0, folded.size())
                .filter(i -> folded.get(i).contains(utf8(Fold.fold(wanted)))).map(i -> i * STEP).boxed().toList());
    }

    private static List<Integer> found(byte[] block, String wanted) {
        var found = new ArrayList<Integer>();
        TextBlock.find(block, new TextBlock.Wanted(utf8(Fold.fold(wanted))), found::add, row -> found.add(-row));
        return found;
    }

    @Test
    void textsThatAreTooLongForABlockAreNamedInstead() {
        var all = new byte[Packed.ROWS][];
        all[3] = TextBlock.kept("Mail\0\0\0");
        all[255] = TextBlock.kept("MAIL".repeat(TextBlock.LIMIT / 4));
        assertThat(found(TextBlock.pack(all), "mail")).containsExactly(3, 255);
        all[256] = TextBlock.kept("Mail" + "x".repeat(TextBlock.LIMIT));
        assertThat(found(TextBlock.pack(all), "mail")).containsExactly(3, 255, -256);
        assertThat(found(TextBlock.pack(all), "letter")).containsExactly(-256);
        // row and length of a text are no text
        assertThat(found(TextBlock.pack(all), "\0\u0003")).containsExactly(-256);
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void rowsAreOrderedByAnyNumber() {
        try (var sql = Sql.open(folder.resolve("w.postweg"), Sql.Access.WRITE)) {
            var random = new Random(4711);
            for (var spread : new long[]{0, 3, 5000, 1L << 33, 1L << 50}) {
                var keys = random.longs(3 * Packed.ROWS, -spread, spread + 1).map(
                        key -> random.nextInt(10) == 0 ? Packed.NONE : key).toArray();
                var rows = RowSet.ofBlocks(3);
                IntStream.range(0, keys.length).filter(_ -> random.nextInt(4) > 0).forEach(rows::add);
                var expected = Arrays.stream(rows.rows(keys.length)).boxed()
                        .sorted(Comparator.comparingLong(row -> keys[row])).mapToInt(Integer::intValue).toArray();
                assertThat(Arrays.equals(Ordering.of(sql, rows, row -> keys[row]), expected)).as("up to " + spread)
                        .isTrue();
            }
        }
    }
}
