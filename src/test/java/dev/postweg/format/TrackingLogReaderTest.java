package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingLogReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2007.log                 | 6 row 21, 7 row 21
            2010-bom.log             | 6 row 26, 7 row 26
            2013-lf.log              | 6 row 27, 7 row 27
            2016.log                 | 6 row 30, 7 row 30
            header-in-the-middle.log | 6 row 26, 12 row 30, 13 row 30
            no-header-mixed.txt      | 1 row 21, 2 row 30
            no-header-25.txt         | 1 NO_HEADER 25
            quoted.log               | 6 row 30, 7 row 30, 11 row 30, 12 row 30, 13 row 30
            extra-columns.log        | 6 row 32, 7 row 32
            no-line-end.log          | 6 row 30, 7 row 30 end
            half-line.log            | 6 row 30, 7 HALF_LINE 200 end
            half-quote.log           | 6 row 30, 7 HALF_LINE 254 end
            windows-1252.log         | 6 row 30, 7 WRONG_ENCODING, 7 row 30, 8 row 30
            only-header.log          | ''
            only-header-cut.log      | 5 HALF_LINE 439 end
            empty.log                | ''
            """)
    void readsEachFile(String file, String expected) {
        assertThat(summary(Entries.of(Samples.bytes(file)))).isEqualTo(expected);
    }

    @Test
    void readsOnBehindEveryBrokenRow() {
        assertThat(summary(Entries.of(Samples.bytes("broken-rows.log")))).isEqualTo("6 row 30, "
                + "7 TOO_MANY_FIELDS 31/30, 8 TOO_FEW_FIELDS 27/30, 9 BROKEN_TIME 2018-02-30T12:00:04.000Z, "
                + "10 OPEN_QUOTE 247, 11 row 30, 12 BROKEN_QUOTE 247, 14 TOO_FEW_FIELDS 1/30, 15 row 30, "
                + "16 BROKEN_HEADER source, 17 row 30, 18 NO_HEADER 4, 21 OTHER_LOG 3");
    }

    @Test
    void keepsTheRawTextOfAProblem() {
        var problem = (Entry.Problem) Entries.of(Samples.bytes("broken-rows.log")).get(7);
        assertThat(problem.text()).isEqualTo("no row at all");
        assertThat(problem.end()).isEqualTo(
                new String(Samples.bytes("broken-rows.log"), StandardCharsets.UTF_8).indexOf("no row at all") + 15);
    }

    @Test
    void keepsQuotedTextAsItStands() {
        var subjects = Entries.of(Samples.bytes("quoted.log")).stream().map(entry -> (Entry.Row) entry)
                .map(row -> row.get(LogField.MESSAGE_SUBJECT)).toList();
        assertThat(subjects).startsWith("Offers, orders, and the \"rest\"",
                "first line\nsecond line, \"quoted\"\n\nfourth", "5\u2033 disk", "5\" disk");
    }

    @Test
    void keepsTheBlankBehindAMessageInfo() {
        var row = (Entry.Row) Entries.of(Samples.bytes("2007.log")).getFirst();
        assertThat(row.header()).isSameAs(Header.V2007);
        assertThat(row.get(LogField.MESSAGE_INFO)).isEqualTo("0cA: ");
        assertThat(row.time()).isEqualTo(Instant.parse("2018-02-05T12:00:01Z").toEpochMilli());
        assertThat(row.get(LogField.LOG_ID)).isEmpty();
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252() {
        var subjects = Entries.withoutNotes(Entries.of(Samples.bytes("windows-1252.log"))).stream()
                .map(entry -> ((Entry.Row) entry).get(LogField.MESSAGE_SUBJECT)).toList();
        assertThat(subjects).containsExactly("Weekly report", "Gr\u00FC\u00DFe \u20AC", "Gr\u00FC\u00DFe");
    }

    @Test
    void decodesEveryByteOfWindows1252ToACharacterOfItsOwn() {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(Decoded.isUtf8(bytes, 0, bytes.length)).isFalse();
        var text = Decoded.text(bytes, 0, bytes.length);
        assertThat(text).hasSize(256).doesNotContain("\uFFFD");
        assertThat(text.chars().distinct().count()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(ints = {Entry.PROBLEM_TEXT - 1, Entry.PROBLEM_TEXT})
    void cutsNoCharacterOfALongProblemInHalf(int letters) {
        var text = "x".repeat(letters) + "\u20AC" + "y".repeat(10);
        var problem = (Entry.Problem) Entries.of((text + "\n").getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(problem.text()).isEqualTo("x".repeat(letters));
    }

    @Test
    void skipsALineBeyondAllBounds() {
        var row = new String(Samples.bytes("no-header-30.txt"), StandardCharsets.UTF_8);
        var line = "\"" + "x".repeat(20 << 20);
        var entries = Entries.of((row + line + "\n" + row + line).getBytes(StandardCharsets.UTF_8));
        assertThat(summary(entries)).isEqualTo("1 row 30, 2 row 30, 3 LINE_TOO_LONG 20971521, 4 row 30, 5 row 30, "
                + "6 LINE_TOO_LONG 20971521 end");
        assertThat(((Entry.Problem) entries.get(2)).text()).isEqualTo(line.substring(0, Entry.PROBLEM_TEXT));
        assertThat(entries.getLast().end()).isEqualTo(2L * (row.length() + line.length()) + 1);
    }

    @Test
    void anOpenQuoteReachesNoFartherThanItsLimit() {
        var row = new String(Samples.bytes("no-header-30.txt"), StandardCharsets.UTF_8).lines().findFirst()
                .orElseThrow();
        var entries = Entries.of(("\"open\n" + (row + "\n").repeat(1500)).getBytes(StandardCharsets.UTF_8));
        assertThat(entries).hasSize(1501);
        assertThat(entries.getFirst().termination()).isEqualTo(Termination.LINE_END);
        assertThat(entries.subList(1, 1501)).allMatch(Entry.Row.class::isInstance);
    }

    @Test
    void refusesToResumeBehindTheEnd() {
        var from = new ResumePoint(10, 1, Header.V2016);
        assertThatThrownBy(() -> new TrackingLogFormat().open(new ByteArrayInputStream(new byte[9]), from))
                .isInstanceOf(EOFException.class);
    }

    private static String summary(List<Entry> entries) {
        return entries.stream().map(entry -> entry.line() + " " + switch (entry) {
            case Entry.Row row -> "row " + row.header().names().size();
            case Entry.Problem problem -> (problem.kind() + " " + problem.detail()).strip();
        } + (entry.termination() == Termination.END_OF_FILE ? " end" : "")).collect(Collectors.joining(", "));
    }
}
