package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FileRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told with file and line, the rest is read, nothing is lost, and the next start works. */
@Timeout(120)
class FaultsTest {
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("date-time",
            Sort.Direction.ASCENDING));

    @TempDir
    Path folder;
    private Path drop;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        drop = Files.createDirectory(folder.resolve("drop"));
        file = folder.resolve("test.postweg");
    }

    private ImportReport run() {
        return new Importer(Workspace.open(file), Progress.NONE).run(List.of(drop));
    }

    private long events() {
        try (var reader = Workspace.open(file).reader()) {
            return reader.eventIds(ALL, Integer.MAX_VALUE).size();
        }
    }

    @Test
    void aLineOf100MegabytesCostsItself() throws IOException {
        var log = drop.resolve("a.log");
        try (var out = new BufferedOutputStream(Files.newOutputStream(log), 1 << 16)) {
            out.write(SmallLogs.rows(2, "a").getBytes(StandardCharsets.UTF_8));
            var piece = new byte[1 << 20];
            Arrays.fill(piece, (byte) 'x');
            for (var i = 0; i < 100; i++) {
                out.write(piece);
            }
            out.write(("\r\n" + SmallLogs.rows(2, 4, "a")).getBytes(StandardCharsets.UTF_8));
        }
        var report = run();
        assertThat(report.events()).isEqualTo(4);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.origin()).hasToString("a.log:8");
            assertThat(problem.kind()).isEqualTo("LINE_TOO_LONG");
            assertThat(problem.detail()).isEqualTo(Integer.toString((100 << 20) + 1));
        });
    }

    /** A damaged piece of a log, and how many problems it makes. */
    static Stream<List<Object>> pieces() {
        return Stream.of(List.of(SmallLogs.row(1, "a").replace("Mail a 1", "Mail\0a 1"), 0L, 3L),
                List.of(",".repeat(1_000_000) + "\r\n", 1L, 2L),
                List.of("\0".repeat(70_000) + "\r\n", 1L, 2L),
                List.of("\"" + SmallLogs.row(1, "a"), 1L, 2L),
                List.of("\uFFFD\u0001,,\"\r\n", 1L, 2L));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aDamagedPieceCostsItself(List<Object> piece) throws IOException {
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(1, "a") + piece.get(0) + SmallLogs.row(2, "a"));
        var report = run();
        assertThat(report.problemCount()).isEqualTo(piece.get(1));
        assertThat(report.problems()).allSatisfy(problem -> assertThat(problem.origin()).hasToString("a.log:7"));
        assertThat(events()).isEqualTo(piece.get(2));
    }

    @Test
    void aRowWithTenThousandsOfRecipientsIsKnownWithoutAHeader() throws IOException {
        var row = SmallLogs.row(1, "a").replace("anna@example.com", "someone@example.com;".repeat(20_000));
        Files.writeString(drop.resolve("a.txt"), row + SmallLogs.row(2, "a"));
        assertThat(run().events()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", " 7", "\r7", "1e3", "1.50", "9223372036854775808", "1\0|", "-0", "x", "+1", "0x10"})
    void aNumberInAnotherFormStaysAsItIs(String text) throws IOException {
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(1, "a").replace(",1000,1,", ",\"" + text + "\",1,"));
        run();
        try (var reader = Workspace.open(file).reader()) {
            var row = reader.events(reader.eventIds(ALL, 1)).getFirst();
            assertThat(row.event().get("total-bytes")).isEqualTo(text);
        }
    }

    @Test
    void aHeaderWithoutRowsIsNamed() throws IOException {
        Files.writeString(drop.resolve("a.log"), SmallLogs.HEADER);
        assertThat(run().skipped()).extracting(file -> Reason.text(file.reason(), Locale.ENGLISH))
                .containsExactly("a tracking log without rows");
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(2, "a"));
        assertThat(run().events()).isEqualTo(2);
    }

    @Test
    void linksThatGoInCirclesAndLeadNowhereDoNoHarm() throws IOException {
        var inner = Files.createDirectories(drop.resolve("x/y"));
        Files.createSymbolicLink(inner.resolve("up"), drop);
        Files.createSymbolicLink(inner.resolve("self"), inner.resolve("self"));
        Files.createSymbolicLink(inner.resolve("gone.log"), folder.resolve("nothing"));
        Files.writeString(inner.resolve("a.log"), SmallLogs.rows(3, "a"));
        var report = run();
        assertThat(report.events()).isEqualTo(3);
        assertThat(report.skipped()).extracting(FileRow::path).containsExactlyInAnyOrder("x/y/gone.log", "x/y/self");
        assertThat(report.skipped()).allSatisfy(skipped -> assertThat(skipped.reason()).isNotBlank());
    }

    @Test
    void aFileThatVanishesKeepsItsRows() throws Exception {
        var log = Files.writeString(drop.resolve("a.log"), SmallLogs.rows(3, "a"));
        run();
        var found = FoundFile.plain(drop, "a.log", log, 5000, 1);
        Files.delete(log);
        var nothing = new EarlyDigests.Known(Set.of(), Set.of());
        try (var writer = Workspace.open(file).writer(); var early = new EarlyDigests(writer, nothing, nothing)) {
            var items = new java.util.ArrayList<Item>();
            new FileScanner(new KnownFiles(writer.files()), items::add, Wishes.NONE).scan(found);
            assertThat(items).singleElement().isInstanceOfSatisfying(Item.Broken.class,
                    broken -> assertThat(broken.reason()).isEqualTo(Reason.of(Reason.Kind.NOT_FOUND)));
            new FileWriter(writer, new FlyingMails(early, new Chunks(0), 0), List.of())
                    .broken((Item.Broken) items.getFirst());
            writer.commit();
        }
        Files.writeString(log, SmallLogs.rows(5, "a"));
        assertThat(run().events()).isEqualTo(2);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void longPathsAreRead() throws IOException {
        var deep = drop;
        for (var i = 0; i < 15; i++) {
            deep = deep.resolve("a folder with quite a long name, as people make them when they copy logs ".repeat(2)
                    + i);
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("a.log"), SmallLogs.rows(3, "a"));
        assertThat(deep.toString()).hasSizeGreaterThan(2000);
        assertThat(run().events()).isEqualTo(3);
    }

    @Test
    void aClockThatGoesBackLosesNothing() throws IOException {
        var log = drop.resolve("a.log");
        Files.writeString(log, SmallLogs.HEADER + SmallLogs.rows(5000, 7000, "a") + SmallLogs.rows(0, 2000, "b"));
        Files.setLastModifiedTime(log, FileTime.fromMillis(2_000_000_000_000L));
        assertThat(run().events()).isEqualTo(4000);
        Files.writeString(log, SmallLogs.HEADER + SmallLogs.rows(5000, 7000, "a") + SmallLogs.rows(0, 2500, "b"));
        Files.setLastModifiedTime(log, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(run().events()).isEqualTo(500);
        assertThat(run().events()).isZero();
    }

    @Test
    void aBrokenWorkspaceIsToldAndACacheIsMadeAnew() throws IOException {
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(500, "a"));
        run();
        var whole = Files.readAllBytes(file);
        var random = new Random(11);
        for (var i = 0; i < 12; i++) {
            var broken = whole.clone();
            if (i % 2 == 0) {
                broken = Arrays.copyOf(broken, random.nextInt(whole.length));
            } else {
                var noise = new byte[1 + random.nextInt(20_000)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, broken, random.nextInt(whole.length - noise.length), noise.length);
            }
            Files.write(file, broken);
            try {
                run();
                events();
            } catch (WorkspaceException e) {
                assertThat(e.getMessage()).contains("test.postweg");
            }
            WorkspaceFiles.putAside(file);
            assertThat(run().events()).isEqualTo(500);
            WorkspaceFiles.putAside(file);
        }
    }

    @Test
    void aNewerWorkspaceIsLeftAlone() throws SQLException, IOException {
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(3, "a"));
        run();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        var bytes = Files.readAllBytes(file);
        assertThatThrownBy(this::run).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.reason())
                        .isEqualTo(WorkspaceException.Reason.NEWER_VERSION));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void twoImportsIntoOneWorkspaceBringEachRowOnce() throws Exception {
        Files.writeString(drop.resolve("a.log"), SmallLogs.rows(4000, "a"));
        Files.writeString(drop.resolve("b.log"), SmallLogs.rows(4000, "b"));
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var result : threads.invokeAll(java.util.Collections.nCopies(3, (Callable<ImportReport>) this::run))) {
                result.get();
            }
        }
        assertThat(events()).isEqualTo(8000);
        assertThat(folder).isDirectoryNotContaining("glob:**import");
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() {
        file = Path.of("/proc/self/x.postweg");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(file.getParent()));
        assertThatThrownBy(this::run).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.reason())
                        .isEqualTo(WorkspaceException.Reason.READ_ONLY));
    }
}
