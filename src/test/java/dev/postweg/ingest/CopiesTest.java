package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Packing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each event once, however often and in whatever pieces its rows lie about. */
class CopiesTest extends ImportCase {
    private static final String CSV_HEADER = "Timestamp,Source,EventId,Sender,MessageId\n";

    private List<String> subjects() {
        return rows().stream().map(row -> row.event().get("message-subject") + row.event().get("message-id")).sorted()
                .toList();
    }

    private static List<String> expected(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "Mail a " + i + "<a" + i + "@example.com>").sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 2000 | 0 2000
            0 2000 | 0 1500
            0 1500 | 0 2000
            0 1500 | 700 2000
            700 2000 | 0 1500
            500 700 | 0 2000
            0 2000 | 500 700
            0 1000 | 1000 2000
            """)
    void partsOfOneLogMakeOneLog(String first, String second) throws IOException {
        for (var named : List.of("x.log y.log", "MSGTRK2018020512-1.LOG b/MSGTRK2018020512-1.LOG", "y.log x.log")) {
            var names = named.split(" ");
            Files.createDirectories(drop.resolve(names[1]).getParent());
            write(names[0], SmallLogs.HEADER + part(first));
            write(names[1], SmallLogs.HEADER + part(second));
            var all = IntStream.range(0, 2000).filter(i -> in(first, i) || in(second, i)).boxed().toList();
            run();
            assertThat(subjects()).as(named).hasSameSizeAs(all);
            assertThat(subjects()).doesNotHaveDuplicates();
            Files.delete(drop.resolve(names[0]));
            Files.delete(drop.resolve(names[1]));
            another(named.replaceAll("\\W", ""));
        }
    }

    private static String part(String range) {
        var ends = range.split(" ");
        return SmallLogs.rows(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), "a");
    }

    private static boolean in(String range, int row) {
        var ends = range.split(" ");
        return Integer.parseInt(ends[0]) <= row && row < Integer.parseInt(ends[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "half"})
    void aLongerCopyBringsItsAdditionalRows(String end) throws IOException {
        var text = SmallLogs.rows(300, "a").stripTrailing();
        write("a.log", text + (end.equals("half") ? "\r\n2018-02-05T12:05:00.000Z,10" : end));
        run();
        write("b.log", SmallLogs.rows(400, "a"));
        assertThat(run().events()).isEqualTo(100);
        assertThat(subjects()).isEqualTo(expected(0, 400));
    }

    @Test
    void aFileThatMerelyStartsAlikeIsNotLost() throws IOException {
        write("a.log", SmallLogs.rows(1, "a") + SmallLogs.rows(1, 500, "b"));
        write("b.log", SmallLogs.rows(1, "a") + SmallLogs.rows(1, 500, "c"));
        var report = run();
        assertThat(subjects()).hasSize(999).doesNotHaveDuplicates();
        assertThat(report.duplicates()).isEqualTo(1);
    }

    @Test
    void aCopyDoesNotKeepTheOriginalFromGrowing() throws IOException {
        write("a.log", SmallLogs.rows(300, "a"));
        run();
        write("b.log", SmallLogs.rows(350, "a"));
        run();
        write("a.log", SmallLogs.rows(400, "a"));
        run();
        write("b.log", SmallLogs.rows(400, "a"));
        run();
        assertThat(subjects()).isEqualTo(expected(0, 400));
    }

    @Test
    void aTailWithoutHeaderIsKnownAgain() throws IOException {
        write("MSGTRK2018020512-1.LOG", SmallLogs.rows(3000, "a"));
        write("tail.txt", SmallLogs.rows(2900, 3000, "a"));
        var report = run();
        assertThat(report.duplicates()).isEqualTo(100);
        assertThat(subjects()).isEqualTo(expected(0, 3000));
    }

    @Test
    void anotherLineEndOrAnArchiveMakesNoOtherRow() throws IOException {
        var log = SmallLogs.rows(1200, "a");
        write("a.log", log);
        write("b.log", log.replace("\r\n", "\n"));
        write("c.zip", Packing.pack(ArchiveKind.ZIP,
                Packing.files("c.log", log.substring(0, log.length() / 2))));
        write("d.log", log, StandardCharsets.UTF_16LE);
        run();
        assertThat(subjects()).isEqualTo(expected(0, 1200));
    }

    @Test
    void exportsThatOverlapAreJoined() throws IOException {
        write("mo-mi.csv", CSV_HEADER + csv(0, 700));
        write("di-do.csv", CSV_HEADER + csv(400, 1000));
        var report = run();
        assertThat(report.events()).isEqualTo(1000);
        assertThat(report.duplicates()).isEqualTo(300);
        write("alles.csv", CSV_HEADER + csv(0, 1200));
        assertThat(run().events()).isEqualTo(200);
        assertThat(run().events()).isZero();
    }

    @Test
    void rowsThatAnExportHasTwiceStayTwice() throws IOException {
        var row = csv(7, 8);
        write("a.csv", CSV_HEADER + row + row + csv(8, 9));
        write("b.csv", CSV_HEADER + csv(1, 2) + row + row + row);
        run();
        assertThat(subjects()).hasSize(5);
        assertThat(subjects().stream().filter(text -> text.equals("<m7@x>"))).hasSize(3);
    }

    private static String csv(int from, int to) {
        var rows = new StringBuilder();
        for (var i = from; i < to; i++) {
            rows.append("2018-02-03 %02d:%02d:%02d,SMTP,RECEIVE,a@x,<m%d@x>\n".formatted(i / 3600, i / 60 % 60, i % 60,
                    i));
        }
        return rows.toString();
    }
}
