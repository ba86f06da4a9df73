package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.samples.BulkLogs;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are judged from memory while rows pass by say the same as those that are read back. */
class EarlyDigestsTest {
    private static final Path SAMPLES = Path.of("sample-logs");
    private static final int READ_BACK = 0;
    private static final int KEPT = 64;
    private static final String MAILS = "CREATE TEMP TABLE mail_name AS SELECT id, name FROM (SELECT m.id AS id,"
            + " coalesce(m.network_message_id, m.message_id, e.time || '|' || e.line) AS name,"
            + " row_number() OVER (PARTITION BY m.id ORDER BY e.time, e.line) AS n FROM message m"
            + " JOIN envelope v ON v.message = m.id JOIN event e ON e.envelope = v.id) WHERE n = 1";
    private static final String MAIL = "(SELECT name FROM mail_name WHERE id = %s)";
    /** All that is known of mails, without numbers that depend on the order of reading. */
    private static final List<String> ALL = List.of(
            "SELECT " + MAIL.formatted("mail.id") + ", message_id, first, last, (SELECT value FROM term WHERE id ="
                    + " sender), subject, channel, (SELECT time || '|' || line FROM event WHERE id = channel_event),"
                    + " channel_field, channel_text, channel_certainty, anonymous, direction, (SELECT value FROM term"
                    + " WHERE id = original_client_ip), outcome, servers, events, recipient_count, size, latency, "
                    + MAIL.formatted("mail.family") + " FROM message mail",
            "SELECT " + MAIL.formatted("r.message") + ", position, (SELECT value FROM term WHERE id = address),"
                    + " outcome, status, via, time FROM recipient r",
            "SELECT " + MAIL.formatted("r.message") + ", relation, message_id, internal_id, server, "
                    + MAIL.formatted("r.other") + " FROM relation r",
            "SELECT e.time, e.line, p.server, " + MAIL.formatted("v.message") + " FROM event e JOIN part p"
                    + " ON p.id = e.part JOIN envelope v ON v.id = e.envelope",
            "SELECT envelope FROM stale", "SELECT value FROM meta WHERE key = 'unfinished-envelopes'");

    @TempDir
    static Path shared;
    private static Path logs;
    private static List<String> readBack;

    @TempDir
    Path folder;
    private Path file;

    @BeforeAll
    static void generate() throws IOException, SQLException {
        logs = Files.createDirectory(shared.resolve("logs"));
        BulkLogs.writeRows(logs, 25_000, 3);
        var file = shared.resolve("read-back.postweg");
        run(file, READ_BACK, Progress.NONE, logs);
        readBack = content(file);
    }

    private static ImportReport run(Path file, int megabytes, Progress progress, Path... inputs) {
        return new Importer(Workspace.open(file), progress, Wishes.NONE, megabytes).run(List.of(inputs));
    }

    private ImportReport run(int megabytes, Path... inputs) {
        file = folder.resolve(megabytes + ".postweg");
        return run(file, megabytes, Progress.NONE, inputs);
    }

    private static List<String> content(Path file) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(MAILS);
            statement.execute("CREATE INDEX temp.mail_name_id ON mail_name (id)");
            for (var sql : ALL) {
                var lines = new ArrayList<String>();
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        var line = new StringBuilder();
                        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            line.append(rows.getString(i)).append('\t');
                        }
                        lines.add(line.toString());
                    }
                }
                Collections.sort(lines);
                all.addAll(lines);
            }
        }
        return all;
    }

    /** Shows what differs only: all lines would be too long to read. */
    private static void same(List<String> found, List<String> wanted) {
        assertThat(rest(found, wanted)).isEmpty();
        assertThat(rest(wanted, found)).isEmpty();
        assertThat(found).hasSameSizeAs(wanted);
    }

    private static List<String> rest(List<String> lines, List<String> others) {
        var known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).limit(5).toList();
    }

    @Test
    void samplesSayTheSame() throws SQLException {
        var slow = run(READ_BACK, SAMPLES);
        var wanted = content(file);
        var fast = run(KEPT, SAMPLES);
        same(content(file), wanted);
        assertThat(fast.messages()).isEqualTo(slow.messages());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, KEPT})
    void generatedLogsSayTheSame(int megabytes) throws SQLException {
        run(megabytes, logs);
        same(content(file), readBack);
    }

    /** The files one after another, as if each were an hour of its own, or as if none had an hour. */
    @ParameterizedTest
    @CsvSource({"20990101%02d, 64", "-%02d-, 4"})
    void aMailWhoseRowsComeLaterIsMadeAnew(String pattern, int megabytes) throws IOException, SQLException {
        var turned = Files.createDirectory(folder.resolve("turned"));
        try (var files = Files.walk(logs)) {
            var hour = 0;
            for (var log : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = log.getFileName().toString().replaceFirst("\\d{10}", pattern.formatted(hour++ % 24));
                Files.copy(log, Files.createDirectories(turned.resolve(logs.relativize(log).getParent()))
                        .resolve(name));
            }
        }
        run(READ_BACK, turned);
        var wanted = content(file);
        run(megabytes, turned);
        same(content(file), wanted);
    }

    @Test
    void serverByServerSaysTheSame() throws IOException, SQLException {
        var slow = folder.resolve("slow.postweg");
        var fast = folder.resolve("fast.postweg");
        try (var servers = Files.list(logs)) {
            for (var server : servers.sorted().toList()) {
                assertThat(run(fast, KEPT, Progress.NONE, server).messages())
                        .isEqualTo(run(slow, READ_BACK, Progress.NONE, server).messages());
            }
        }
        same(content(fast), content(slow));
    }

    @Test
    void anImportThatIsStoppedSaysTheSameInTheEnd() throws SQLException {
        file = folder.resolve("stopped.postweg");
        var stopping = new Progress() {
            private boolean stops;

            @Override
            public void step(ImportStatus status) {
                stops = status.events() > 0;
            }

            @Override
            public boolean cancelled() {
                return stops;
            }
        };
        assertThat(run(file, KEPT, stopping, logs).events()).isPositive();
        run(file, KEPT, Progress.NONE, logs);
        same(content(file), readBack);
    }

    private static Progress breaking(Predicate<ImportStatus> when) {
        return new Progress() {
            @Override
            public void step(ImportStatus status) {
                if (when.test(status)) {
                    throw new IllegalStateException("as if killed");
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void anImportThatBreaksOffSaysTheSameInTheEnd() throws SQLException {
        file = folder.resolve("broken.postweg");
        var breaking = breaking(status -> status.events() > 0);
        assertThatThrownBy(() -> run(file, KEPT, breaking, logs)).hasMessage("as if killed");
        assertThat(content(file)).isNotEqualTo(readBack);
        run(file, KEPT, Progress.NONE, logs);
        same(content(file), readBack);
    }

    /** All rows are safe by then, and none is read again. */
    @Test
    void whatABrokenImportLearntIsNotLost() throws IOException, SQLException {
        var joining = breaking(status -> status.phase() == ImportStatus.Phase.JOINING);
        file = folder.resolve("learnt.postweg");
        var slow = folder.resolve("slow.postweg");
        try (var servers = Files.list(logs)) {
            var server = servers.sorted().findFirst().orElseThrow();
            run(file, KEPT, Progress.NONE, server);
            run(slow, READ_BACK, Progress.NONE, server);
        }
        assertThatThrownBy(() -> run(file, KEPT, joining, logs)).hasMessage("as if killed");
        run(file, KEPT, Progress.NONE, logs);
        run(slow, READ_BACK, Progress.NONE, logs);
        same(content(file), content(slow));
        try (var reader = Workspace.open(file).reader()) {
            assertThat(reader.fact("accepted-domains")).isNotEmpty();
            assertThat(reader.fact("accepted-domains-unsettled")).isEmpty();
        }
    }
}
