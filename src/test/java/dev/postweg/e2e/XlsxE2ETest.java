package dev.postweg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.SmallLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A workbook that the packaged program writes, opened again: a zip of XML, read by its structure. */
class XlsxE2ETest {
    private static final int ROWS = 30;
    private static final String FORMULA = "=cmd|'/c calc'!A1";
    private static final Instant FIRST_DAY = Instant.parse("1899-12-30T00:00:00Z");

    @TempDir
    static Path folder;
    private static Document sheet;
    private static Document styles;
    private static Document workbook;

    @BeforeAll
    static void export() throws Exception {
        var postweg = ProgramRunner.inFolder(folder);
        Files.writeString(folder.resolve("MSGTRK2018020512-1.LOG"),
                SmallLogs.rows(ROWS, "x").replace(",Mail x 3,", "," + FORMULA + ","));
        var result = postweg.run("events", "MSGTRK2018020512-1.LOG", "--format", "xlsx", "--columns",
                "date-time,event-id,message-subject,total-bytes,message-info", "-o", "events.xlsx");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        try (var zip = new ZipFile(folder.resolve("events.xlsx").toFile())) {
            sheet = part(zip, "xl/worksheets/sheet1.xml");
            styles = part(zip, "xl/styles.xml");
            workbook = part(zip, "xl/workbook.xml");
            assertThat(part(zip, "[Content_Types].xml").getDocumentElement().getTagName()).isEqualTo("Types");
        }
    }

    private static Document part(ZipFile zip, String name)
            throws IOException, ParserConfigurationException, SAXException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static Element cell(String place) {
        return elements(sheet, "c").stream().filter(cell -> cell.getAttribute("r").equals(place)).findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + place));
    }

    @Test
    void theHeaderIsFrozenAndFilters() {
        var pane = elements(sheet, "pane").getFirst();
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("topLeftCell")).isEqualTo("A2");
        assertThat(elements(sheet, "autoFilter").getFirst().getAttribute("ref")).isEqualTo("A1:E" + (ROWS + 1));
        assertThat(elements(sheet, "row")).hasSize(ROWS + 1);
        assertThat(cell("A1").getTextContent()).isEqualTo("date-time (UTC)");
        assertThat(elements(workbook, "sheet")).singleElement()
                .satisfies(one -> assertThat(one.getAttribute("name")).isEqualTo("events"));
    }

    @Test
    void timesAreDates() {
        var second = cell("A3");
        assertThat(second.getAttribute("t")).isEqualTo("n");
        var days = Double.parseDouble(second.getTextContent());
        assertThat(FIRST_DAY.plus(Duration.ofMillis(Math.round(days * 86_400_000))))
                .isEqualTo("2018-02-05T12:00:01Z");
        var format = elements(styles, "cellXfs").getFirst().getElementsByTagName("xf")
                .item(Integer.parseInt(second.getAttribute("s"))).getAttributes().getNamedItem("numFmtId")
                .getTextContent();
        assertThat(elements(styles, "numFmt")).filteredOn(one -> one.getAttribute("numFmtId").equals(format))
                .singleElement()
                .satisfies(one -> assertThat(one.getAttribute("formatCode")).isEqualTo("yyyy-mm-dd hh:mm:ss.000"));
        assertThat(cell("D3").getAttribute("t")).as("a size is a number").isEqualTo("n");
    }

    @Test
    void noTextIsAFormula() {
        assertThat(elements(sheet, "f")).isEmpty();
        assertThat(cell("C5").getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell("C5").getTextContent()).isEqualTo(FORMULA);
        assertThat(cell("E5").getTextContent()).as("the blank at the end stays").isEqualTo("0cA:_x0020_");
    }
}
