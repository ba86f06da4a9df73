package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What is written as CSV comes back byte for byte, with the right lines and places, however it is cut. */
class RoundTripProperties {
    private static final String HEADER = "#Fields: date-time,a,source,event-id,b\r\n";
    private static final String TIME = "2018-02-05T12:00:00.000Z";

    @Property(tries = 400)
    void everyValueComesBack(@ForAll("rows") List<List<String>> rows, @ForAll long seed) {
        var random = new Random(seed);
        var file = new StringBuilder(HEADER);
        var expected = new ArrayList<Entry>();
        var line = 2L;
        for (var values : rows) {
            var cells = List.of(TIME, values.get(0), "SMTP", "RECEIVE", values.get(1));
            var record = write(cells, random) + (random.nextBoolean() ? "\r\n" : "\n");
            file.append(record);
            expected.add(new Entry.Row(new HeaderLine("fields", HEADER.substring(9).strip()).header(), cells,
                    1_517_832_000_000L, line, file.toString().getBytes(StandardCharsets.UTF_8).length,
                    Termination.LINE_END));
            line += record.chars().filter(c -> c == '\n').count();
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(Entries.of(new TrackingLogFormat(), new Drops(bytes, seed), ResumePoint.START)).isEqualTo(expected);
    }

    /** An independent reader of RFC 4180, which ends records at a lone CR, too. */
    @Property(tries = 200)
    void theFieldsAreThoseOfCommonsCsv(@ForAll("rows") List<List<String>> rows, @ForAll long seed) throws IOException {
        var random = new Random(seed);
        var file = new StringBuilder("date-time,a,source,event-id,b\n");
        for (var values : rows) {
            var cells = Stream.of(TIME, values.get(0), "SMTP", "RECEIVE", values.get(1));
            file.append(write(cells.map(cell -> cell.replace("\r", "")).toList(), random)).append('\n');
        }
        var expected = new ArrayList<List<String>>();
        try (var parser = CSVParser.parse(file.toString(), CSVFormat.RFC4180.builder().setSkipHeaderRecord(true)
                .setHeader("date-time", "a", "source", "event-id", "b").get())) {
            parser.forEach(record -> expected.add(record.toList()));
        }
        var bytes = ("#Fields: " + file).getBytes(StandardCharsets.UTF_8);
        assertThat(Entries.of(bytes)).extracting(entry -> ((Entry.Row) entry).values()).isEqualTo(expected);
    }

    @Property(tries = 400)
    void noBytesBreakTheReader(@ForAll("noise") List<String> pieces, @ForAll long seed) throws Exception {
        var bytes = String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1);
        var format = new TrackingLogFormat(new Limits(200, 4, 150));
        var all = Entries.of(format, new ByteArrayInputStream(bytes), ResumePoint.START);
        assertThat(Entries.of(format, new Drops(bytes, seed), ResumePoint.START)).isEqualTo(all);
        try (var reader = format.open(new Drops(bytes, seed), ResumePoint.START)) {
            for (var i = 1; i <= all.size(); i++) {
                var entry = reader.next();
                assertThat(reader.offset()).isEqualTo(entry.end());
                var rest = Entries.of(format, new ByteArrayInputStream(bytes), reader.position());
                assertThat(Entries.withoutNotes(rest)).isEqualTo(Entries.withoutNotes(all.subList(i, all.size())));
            }
            assertThat(reader.next()).isNull();
            assertThat(reader.offset()).isEqualTo(bytes.length);
            assertThat(reader.line()).isEqualTo(1 + String.join("", pieces).chars().filter(c -> c == '\n').count());
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var text = Arbitraries.of("", " ", "a", "ü", "€", "😀", ",", "\"", "\r", "\n", "\r\n", "\0", "#", "\uFEFF",
                "\uFFFE", "\uFFFD", "\uE000", "x".repeat(5000)).list().ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return text.list().ofSize(2).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> noise() {
        var row = TIME + ",a,SMTP,RECEIVE,b";
        return Arbitraries.of("\n", "\r\n", "\r", ",", "\"", "\"\"", ",\"", "\",", "a", "\u00FC", "\u00C3\u00BC", "\0",
                "\u00EF\u00BB\u00BF", "\u00EF", "#", "#Fields: ", "#Fields: a,a\n", HEADER, row, row + "\n",
                TIME + ",\"a\nb\",SMTP,RECEIVE,\"b\"\"\"\r\n", "x".repeat(250)).list().ofMaxSize(30);
    }

    private static String write(List<String> cells, Random random) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var last = i == cells.size() - 1;
            var plain = !cell.contains(",") && !cell.contains("\n") && !cell.startsWith("\"")
                    && !(last && cell.endsWith("\r"));
            texts.add(plain && random.nextBoolean() ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
        }
        return String.join(",", texts);
    }
}
