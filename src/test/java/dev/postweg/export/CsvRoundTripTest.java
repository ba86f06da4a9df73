package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the plain style writes, a CSV reader gives back. */
class CsvRoundTripTest {
    private static final int WIDTH = 4;
    private static final List<Column<List<String>>> COLUMNS = IntStream.range(0, WIDTH)
            .mapToObj(i -> new Column<List<String>>("c" + i, Column.Kind.TEXT, row -> new Cell.Text(row.get(i))))
            .toList();

    @Property(tries = 200)
    void rows_come_back(@ForAll("rows") List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvExport<>(out, CsvStyle.plain(), COLUMNS)) {
            for (var row : rows) {
                csv.write(row);
            }
        }
        var in = new ByteArrayInputStream(out.toByteArray());
        try (var parser = CSVParser.parse(in, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            assertThat(parser.stream().skip(1).map(row -> row.toList())).isEqualTo(rows);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var odd = Arbitraries.strings().withChars(" ,;\t\"'\r\n=#\\äß\u20AC").ofMaxLength(8);
        var any = Arbitraries.strings().all().excludeChars(surrogates()).ofMaxLength(12);
        return Arbitraries.oneOf(odd, any).list().ofSize(WIDTH).list().ofMaxSize(20);
    }

    private static char[] surrogates() {
        var all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (var i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }
}
