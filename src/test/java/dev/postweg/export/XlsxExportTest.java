package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the workbook back as what it is: XML in a zip. */
class XlsxExportTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final List<Column<List<Cell>>> COLUMNS = List.of(column("when", Column.Kind.TIME, 0),
            column("what", Column.Kind.TEXT, 1), column("how-many", Column.Kind.WHOLE, 2),
            column("who", Column.Kind.ITEMS, 3));

    @TempDir
    static Path folder;

    private static Column<List<Cell>> column(String name, Column.Kind kind, int index) {
        return new Column<>(name, kind, row -> row.get(index));
    }

    private static List<Cell> row(String text) {
        return List.of(new Cell.Time(1_517_820_000_123L, "2018-02-05T08:40:00.123Z"), new Cell.Text(text),
                new Cell.Whole(7), new Cell.Items(List.of("a@b.de", "c@d.de")));
    }

    private static Map<String, String> export(List<List<Cell>> rows, int most) throws IOException {
        var file = Files.createTempFile(folder, "export", ".xlsx");
        try (var out = Files.newOutputStream(file); var writer = new XlsxExport<>(out, "Events", COLUMNS, most)) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theHeaderIsFrozenBoldAndFilters() throws IOException {
        var parts = export(List.of(row("x")), 100);
        assertThat(parts.get(SHEET)).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:D2\">",
                "<t>when (UTC)</t>", "<t>how-many</t>");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Events\"");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void timesAreDatesWithMillisecondsInUtc() throws IOException {
        var parts = export(List.of(row("x")), 100);
        var cell = Pattern.compile("<c r=\"A2\" s=\"(\\d)\" t=\"n\"><v>([\\d.]+)</v>").matcher(parts.get(SHEET));
        assertThat(cell.find()).isTrue();
        // days since 1899-12-30; 25569 of them lie before 1970
        assertThat(Math.round((Double.parseDouble(cell.group(2)) - 25_569) * 86_400_000)).isEqualTo(1_517_820_000_123L);
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"yyyy-mm-dd hh:mm:ss.000\"");
    }

    @Test
    void numbersAreNumbersAndListsTexts() throws IOException {
        assertThat(export(List.of(row("x")), 100).get(SHEET)).contains("<c r=\"C2\" t=\"n\"><v>7</v></c>",
                "<c r=\"D2\" t=\"inlineStr\"><is><t>a@b.de;c@d.de</t></is></c>");
    }

    @ParameterizedTest
    @CsvSource({"4711, n", "0, n", "007, inlineStr", "1234567890123456, inlineStr", "many, inlineStr"})
    void anAmountOfALogIsANumberWhereNoDigitIsLost(String amount, String type) throws IOException {
        var row = List.<Cell>of(Cell.NONE, new Cell.Text(amount), new Cell.Text(amount), Cell.NONE);
        assertThat(export(List.of(row), 100).get(SHEET)).contains("<c r=\"C2\" t=\"" + type,
                "<c r=\"B2\" t=\"inlineStr\">");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        assertThat(export(List.of(row("=cmd|'/c calc'!A1")), 100).get(SHEET)).doesNotContain("<f>")
                .contains("t=\"inlineStr\"><is><t>=cmd|");
    }

    @Test
    void whatIsUnknownHasNoCell() throws IOException {
        var nothing = List.<Cell>of(Cell.NONE, new Cell.Text(""), Cell.NONE, new Cell.Items(List.of()));
        assertThat(export(List.of(nothing), 100).get(SHEET)).doesNotContain("r=\"A2\"", "r=\"B2\"", "r=\"D2\"");
    }

    @Test
    void rowsGoOnInTheNextSheetUnderTheSameHeader() throws IOException {
        var parts = export(IntStream.range(0, 7).mapToObj(i -> row("row " + i)).toList(), 4);
        assertThat(parts.get(SHEET)).contains("row 2").doesNotContain("row 3");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<t>what</t>", "row 3", "row 5")
                .doesNotContain("row 6");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("row 6", "<autoFilter ref=\"A1:D2\">");
        assertThat(parts.get("xl/workbook.xml")).contains("\"Events\"", "\"Events 2\"", "\"Events 3\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"0cA: |0cA:_x0020_",
            "a b|a b", "_x0041_|_x005F_x0041_", "a\u0001b|a_x0001_b", "tab\tbed|tab\tbed", "Grüße 😀|Grüße 😀"})
    void textsComeBackAsTheyWere(String text, String written) {
        assertThat(XlsxText.of(text)).isEqualTo(written);
    }

    @Test
    void aTextThatNoCellHoldsIsCut() {
        assertThat(XlsxText.of("x".repeat(40_000))).hasSize(XlsxText.MOST).endsWith("…");
    }

    @Test
    @Timeout(60)
    void memoryStaysFlat() throws IOException {
        var line = row("a subject of usual length, with some more words");
        var before = used();
        try (var writer = new XlsxExport<>(OutputStream.nullOutputStream(), "Events", COLUMNS)) {
            for (var i = 0; i < 60_000; i++) {
                writer.write(line);
            }
            // sixty thousand rows of this width would take tens of megabytes
            assertThat(used() - before).isLessThan(12L << 20);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
