package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.export.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class TraceCommandTest {
    private static final String SHARED = "<10045@erp.uclabor.de>";

    @TempDir
    static Path folder;
    private static Path workspace;

    @BeforeAll
    static void importSamples() {
        workspace = folder.resolve("samples.postweg");
        assertThat(Program.run("import", Program.SAMPLES, "-w", workspace).exit()).isZero();
    }

    private static String id(String subject) {
        return Program
                .run("messages", "-w", workspace, "--where", "subject:\"" + subject + "\" -event:DSN", "--columns",
                        "network-message-id")
                .lines().get(1);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> trace, String name) {
        return (List<Map<String, Object>>) trace.get(name);
    }

    @ParameterizedTest
    @CsvSource({"smtpanon,en,smtpanon.txt", "smtpanon,de,smtpanon_de.txt", "Mail an Verteiler,en,group.txt",
            "Besprechung um elf,en,missing.txt"})
    void text_for_people(String subject, String language, String golden) throws IOException {
        var result = Program.run(Locale.of(language), "trace", id(subject), "-w", workspace);
        assertThat(result.exit()).isZero();
        var file = Path.of("src/test/resources/dev/postweg/cli", golden);
        assertThat(result.out()).isEqualToNormalizingNewlines(Files.readString(file));
    }

    @Test
    void json_has_the_shape_of_the_manual() {
        var trace = JsonReader
                .object(Program.run("trace", id("Angebot 4711"), "-w", workspace, "--format", "json").out());
        assertThat(trace.keySet()).containsExactly("message", "events", "recipients", "related", "missing",
                "clock-skew-ms", "latency");
        assertThat(((Map<?, ?>) trace.get("message")).keySet()).extracting(Object::toString).contains("subject",
                "channel", "family", "evidence").hasSize(18);
        assertThat(list(trace, "events")).isNotEmpty().allSatisfy(event -> assertThat(event.keySet()).containsExactly(
                "id", "order", "time", "server", "process", "service", "source", "event", "recipients", "causes",
                "decoded", "file", "line"));
        assertThat(list(trace, "recipients")).hasSize(2).allSatisfy(recipient -> assertThat(recipient.keySet())
                .containsExactly("address", "outcome", "status", "via", "path", "events"));
        assertThat(list(trace, "recipients")).extracting(recipient -> recipient.get("outcome"))
                .containsExactly("delivered", "failed");
        assertThat(list(trace, "related")).singleElement()
                .satisfies(related -> assertThat(related).containsEntry("relation", "dsn"));
    }

    @Test
    void one_mail_is_compared_with_all_others() {
        var latencies = new ArrayList<Long>();
        Program.run("messages", "-w", workspace, "--columns", "latency-ms").lines().stream().skip(1)
                .filter(text -> Character.isDigit(text.charAt(0))).forEach(text -> latencies.add(Long.valueOf(text)));
        var trace = JsonReader.object(Program.run("trace", id("smtpanon"), "-w", workspace, "--format", "json").out());
        var own = (long) ((Map<?, ?>) trace.get("message")).get("latency-ms");
        var latency = (Map<?, ?>) trace.get("latency");
        var mails = Program.run("messages", "-w", workspace, "--columns", "sender").lines().size() - 1;
        assertThat(latency.get("compared-mails")).isEqualTo((long) mails);
        assertThat(latency.get("slower-than-percent"))
                .isEqualTo(100 * latencies.stream().filter(other -> other < own).count() / latencies.size());
        assertThat((List<?>) latency.get("steps")).extracting(step -> (Object) ((Map<?, ?>) step).get("code"))
                .contains("", "TOTAL-HUB", "CAT", "SDD");
        var lines = Program.run("trace", "--where", "subject:smtpanon", "-w", workspace).lines();
        assertThat(JsonReader.object(lines.getFirst())).doesNotContainKey("latency");
    }

    @Test
    void causes_and_recipients_name_events_that_are_there() {
        for (var line : Program.run("trace", "--where", "event:SUBMIT", "-w", workspace).lines()) {
            var trace = JsonReader.object(line);
            var ids = new HashSet<Object>();
            list(trace, "events").forEach(event -> assertThat(ids.add(event.get("id"))).isTrue());
            for (var event : list(trace, "events")) {
                assertThat(ids).containsAll((List<?>) event.get("causes"));
            }
            for (var recipient : list(trace, "recipients")) {
                assertThat(ids).containsAll((List<?>) recipient.get("events"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"<10045@erp.uclabor.de>", "10045@erp.uclabor.de", "10045@ERP.uclabor.de"})
    void several_mails_with_one_message_id_are_listed(String id) {
        var result = Program.run("trace", id, "-w", workspace);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("2 mails", "Rechnung 10045", "Lieferschein 10045", id("Rechnung 10045"));
    }

    @Test
    void as_json_they_are_all_printed_and_name_each_other() {
        var lines = Program.run("trace", SHARED, "-w", workspace, "--format", "json").lines();
        assertThat(lines).hasSize(2);
        assertThat(list(JsonReader.object(lines.getFirst()), "related")).contains(
                Map.of("relation", "same-message-id", "network-message-id", id("Lieferschein 10045")));
    }

    @Test
    void an_unknown_id_is_said() {
        var result = Program.run("trace", "nobody@example.com", "-w", workspace);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("No mail has the id nobody@example.com");
    }

    @Test
    void a_filter_gives_one_object_a_mail() {
        var count = Program.run("messages", "-w", workspace, "--where", "outcome:failed", "--columns", "subject")
                .lines()
                .size() - 1;
        var lines = Program.run("trace", "--where", "outcome:failed", "-w", workspace, "--format", "jsonl").lines();
        assertThat(lines).hasSize(count).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(
                (Map<?, ?>) JsonReader.object(line).get("message")).extracting("outcome").isEqualTo("failed"));
    }

    @Test
    void a_dossier_is_a_page_of_its_own() throws Exception {
        var file = folder.resolve("dossier.html");
        var result = Program.run("trace", id("=cmd|' /C calc'!A0"), "-w", workspace, "--format", "html", "-o", file);
        assertThat(result).isEqualTo(new Program.Result(0, "", ""));
        var page = Files.readString(file);
        assertThat(page).contains("<title>=cmd|&#39; /C calc&#39;!A0</title>", "default-src &#39;none&#39;")
                .doesNotContain("<script", "src=", "href=", "url(");
        var body = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        var rows = body.getElementsByTagName("details").getLength();
        var trace = Program.run("trace", id("=cmd|' /C calc'!A0"), "-w", workspace, "--format", "json");
        assertThat(rows).isEqualTo(list(JsonReader.object(trace.out()), "events").size());
        assertThat(Program.run("trace", "--where", "from:a", "-w", workspace, "--format", "html").exit()).isEqualTo(2);
        var pictures = body.getElementsByTagName("svg");
        assertThat(pictures.getLength()).isEqualTo(2);
        assertThat(texts((Element) pictures.item(1), "text")).contains("Step", "Measured: HUB EX02", "Categorizer",
                "CAT", "0 ms");
    }

    @Test
    void the_picture_shows_every_kind_of_event_with_its_name() throws Exception {
        var file = folder.resolve("picture.svg");
        assertThat(Program.run("trace", id("Besprechung um elf"), "-w", workspace, "--format", "svg", "-o", file))
                .isEqualTo(new Program.Result(0, "", ""));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(texts(svg, "text")).contains("EX01", "SUB", "HUB", "Outlook", "NOTIFYMAPI", "SUBMIT", "SEND",
                "10:14:23.033", "log of 2018-02-06 10 h?");
        assertThat(texts(svg, "title")).contains("The way of: Besprechung um elf");
    }

    @ParameterizedTest
    @CsvSource({"Besprechung um elf,1f5fbf,8a5a00", "Testmail Intern,1a6d3c,5b5f97"})
    void the_image_is_the_same_picture(String subject, String ink, String other) throws Exception {
        var file = folder.resolve("picture.png");
        assertThat(Program.run("trace", id(subject), "-w", workspace, "--format", "png", "-o", file))
                .isEqualTo(new Program.Result(0, "", ""));
        var image = ImageIO.read(file.toFile());
        var svg = Program.run("trace", id(subject), "-w", workspace, "--format", "svg").out();
        // lanes are as high in both; how wide texts are is a matter of the font
        assertThat(svg).contains("height=\"" + image.getHeight() / 2 + "\"");
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(IntStream.of(pixels).distinct().mapToObj(pixel -> "%06x".formatted(pixel & 0xffffff)))
                .contains("ffffff", "1c2430", ink, other);
    }

    private static List<String> texts(Element element, String tag) {
        var nodes = element.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }
}
