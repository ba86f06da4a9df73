package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Packing;
import dev.postweg.format.ReadOptions;
import dev.postweg.store.FileRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveImportTest extends ImportCase {
    /** File and line of each row, with its text in the file. */
    private TreeMap<String, Long> rowsByFile() {
        var rows = new TreeMap<String, Long>();
        rows().forEach(row -> rows.merge(row.event().origin().file(), 1L, Long::sum));
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void readsALogInAnArchive(ArchiveKind kind) throws IOException {
        var log = SmallLogs.rows(2500, "a");
        write("logs.gz", Packing.pack(kind, Packing.files("EX01/MSGTRK2018020512-1.LOG", log)));
        var report = run();
        var member = kind == ArchiveKind.GZIP ? "logs.gz!logs" : "logs.gz!EX01/MSGTRK2018020512-1.LOG";
        assertThat(rowsByFile()).containsExactly(java.util.Map.entry(member, 2500L));
        assertThat(report.files()).extracting(FileRow::path, FileRow::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("logs.gz", FileRow.State.ARCHIVE),
                org.assertj.core.groups.Tuple.tuple(member, FileRow.State.DONE));
        assertThat(run().events()).isZero();
        try (var in = LogFiles.open(drop, member, ReadOptions.NONE)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(log);
        }
    }

    @Test
    void readsArchivesInsideArchives() throws IOException {
        var inner = Packing.pack(ArchiveKind.ZIP, Packing.files("a.log", SmallLogs.rows(3, "a")));
        var seven = Packing.pack(ArchiveKind.SEVEN_ZIP,
                Packing.files("b.log", SmallLogs.rows(4, "b"), "in.zip", inner));
        var gzip = Packing.pack(ArchiveKind.GZIP, Packing.files("", SmallLogs.rows(5, "c")));
        write("all.zip", Packing.pack(ArchiveKind.ZIP,
                Packing.files("x/s.7z", seven, "c.log.gz", gzip, "readme.txt", "no log")));
        var report = run();
        assertThat(rowsByFile()).isEqualTo(new TreeMap<>(java.util.Map.of("all.zip!x/s.7z!b.log", 4L,
                "all.zip!x/s.7z!in.zip!a.log", 3L, "all.zip!c.log.gz!c.log", 5L)));
        assertThat(report.skipped()).extracting(FileRow::path).containsExactly("all.zip!readme.txt");
        try (var in = LogFiles.open(drop, "all.zip!x/s.7z!in.zip!a.log", ReadOptions.NONE)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SmallLogs.rows(3, "a"));
        }
    }

    @Test
    void stopsAtAnArchiveThatIsTooDeep() throws IOException {
        var bytes = SmallLogs.rows(3, "a").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 5; i++) {
            bytes = Packing.pack(ArchiveKind.ZIP, Packing.files("z" + i, bytes));
        }
        write("deep.zip", bytes);
        var report = run();
        assertThat(report.events()).isZero();
        assertThat(report.skipped()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("deep.zip!z4!z3!z2!z1");
            assertThat(text(file)).contains("more than 4 deep");
        });
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsOnlyAName() throws IOException {
        write("evil.zip", Packing.pack(ArchiveKind.ZIP,
                Packing.files("../../out.log", SmallLogs.rows(3, "a"))));
        run();
        assertThat(rowsByFile().keySet()).containsExactly("evil.zip!(..)/(..)/out.log");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().contains("out"))).isEmpty();
        }
    }

    @Test
    @Timeout(120)
    void aBombIsNamedAndTheRestIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("good.log"));
            zip.write(SmallLogs.rows(3, "a").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.log"));
            zip.write(SmallLogs.rows(1, "b").getBytes(StandardCharsets.UTF_8));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1100; i++) {
                zip.write(zeros);
            }
        }
        write("bomb.zip", bytes.toByteArray());
        write("other.log", SmallLogs.rows(4, "c"));
        var report = run();
        assertThat(rowsByFile()).isEqualTo(new TreeMap<>(java.util.Map.of("bomb.zip!good.log", 3L,
                "bomb.zip!bomb.log", 1L, "other.log", 4L)));
        assertThat(report.skipped()).extracting(FileRow::path).containsExactly("bomb.zip!bomb.log");
        assertThat(text(report.skipped().getFirst())).contains("unpacks to more than");
    }

    @Test
    void aLogInAnArchiveAndBesideItCountsOnce() throws IOException {
        var log = SmallLogs.rows(1500, "a");
        write("a.log", log);
        write("b.zip", Packing.pack(ArchiveKind.ZIP, Packing.files("a.log", log)));
        write("c.gz", Packing.pack(ArchiveKind.GZIP, Packing.files("a.log", log)));
        assertThat(run().duplicates()).isEqualTo(3000);
        assertThat(rowsByFile()).containsOnlyKeys("a.log");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZIP       | the archive is damaged (
            SEVEN_ZIP | the archive
            GZIP      | the archive ends too early
            TAR       | the archive is damaged (Truncated TAR archive)
            """)
    void anArchiveThatIsCutOffIsSaidToBe(ArchiveKind kind, String reason) throws IOException {
        var packed = Packing.pack(kind, Packing.files("a.log", SmallLogs.rows(40, "a")));
        write("cut", Arrays.copyOf(packed, packed.length * 2 / 3));
        assertThat(run().skipped()).isNotEmpty().allSatisfy(file -> assertThat(text(file)).startsWith(reason));
    }

    @Test
    void aDamagedMemberDoesNotHideTheOthers() throws IOException {
        var one = SmallLogs.rows(2000, "a");
        var packed = Packing.pack(ArchiveKind.ZIP, Packing.files("a.log", one, "b.log", SmallLogs.rows(3, "b")));
        Arrays.fill(packed, 6000, 6050, (byte) 0x55);
        write("damaged.zip", packed);
        var report = run();
        assertThat(rowsByFile()).containsEntry("damaged.zip!b.log", 3L);
        assertThat(report.skipped()).extracting(FileRow::path).containsExactly("damaged.zip!a.log");
        assertThat(run().events()).isZero();
    }
}
