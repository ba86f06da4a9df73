package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.SmallLogs;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.query.Fold;
import dev.postweg.query.QueryField;
import dev.postweg.query.TextPattern;
import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Wildcard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed columns say what the rows say, whatever happened to these. */
@Timeout(120)
class ColumnBlocksTest {
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME);
    private static final EventQuery BERT = new EventQuery(Filters.include(QueryField.SENDER, "bert@example.com"),
            TimeRange.ALL, Sort.BY_TIME);

    @TempDir
    Path folder;

    private Workspace workspace() {
        return Workspace.open(folder.resolve("w.postweg"));
    }

    private static void importInto(Workspace workspace, Path... logs) {
        new Importer(workspace, Progress.NONE).run(List.of(logs));
    }

    private Path log(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void check(Workspace workspace) {
        try (var sql = Sql.open(workspace.file(), Sql.Access.READ)) {
            var columns = Columns.of(sql);
            for (var column : Column.values()) {
                if (column != Column.ODD && !Column.NETWORK_IDS.contains(column)) {
                    assertThat(packed(sql, columns, column)).as(column.name()).isEqualTo(stored(sql, column));
                }
            }
            for (var column : TextColumn.values()) {
                var texts = texts(sql, column);
                if (column == TextColumn.NETWORK_MESSAGE_ID) {
                    texts.putAll(guids(sql, columns, Column.NETWORK_IDS));
                }
                assertThat(texts).as(column.name()).isEqualTo(storedTexts(sql, column));
            }
            var all = new Evaluation(sql, columns).all();
            assertThat(TextScans.logIds(sql, "", RowSet.full(all.blocks() + 1)).rows(Integer.MAX_VALUE))
                    .isEqualTo(TextScans.logIds(sql, "", all).rows(Integer.MAX_VALUE));
            assertThat(all.rows(Integer.MAX_VALUE))
                    .isEqualTo(sql.ids("SELECT id FROM event ORDER BY id"));
        }
    }

    private static TreeMap<Integer, Long> packed(Sql sql, Columns columns, Column column) {
        var values = new TreeMap<Integer, Long>();
        var blocks = columns.of(sql, column);
        for (var row = 0; row < blocks.length * Packed.ROWS; row++) {
            var value = Packed.get(blocks[row >> Packed.SHIFT], row & Packed.ROWS - 1);
            if (value != Packed.NONE) {
                values.put(row, value);
            }
        }
        return values;
    }

    private static TreeMap<Integer, String> guids(Sql sql, Columns columns, List<Column> four) {
        var parts = four.stream().map(column -> packed(sql, columns, column)).toList();
        var guids = new TreeMap<Integer, String>();
        parts.getFirst().forEach((row, first) -> guids.put(row, new UUID(first << 32 | parts.get(1).get(row),
                parts.get(2).get(row) << 32 | parts.get(3).get(row)).toString()));
        return guids;
    }

    private static TreeMap<Integer, Long> stored(Sql sql, Column column) {
        var values = new TreeMap<Integer, Long>();
        var table = column.rows() == Column.Rows.EVENTS ? "main.event" : "envelope";
        sql.each("SELECT id, " + column.sql() + " FROM " + table + " WHERE typeof(" + column.sql() + ") = 'integer'",
                row -> values.put(row.getInt(1), row.getLong(2)));
        return values;
    }

    private static TreeMap<Integer, String> texts(Sql sql, TextColumn column) {
        var texts = new TreeMap<Integer, String>();
        sql.each("SELECT id, data FROM column_block WHERE id BETWEEN ? AND ?", row -> {
            var block = new byte[Packed.ROWS][];
            TextBlock.unpack(row.getBytes(2), block);
            for (var i = 0; i < block.length; i++) {
                if (block[i] != null) {
                    texts.put((Column.place(row.getInt(1)) << Packed.SHIFT) + i,
                            new String(block[i], StandardCharsets.UTF_8));
                }
            }
        }, column.block(0), column.lastBlock());
        return texts;
    }

    private static TreeMap<Integer, String> storedTexts(Sql sql, TextColumn column) {
        var texts = new TreeMap<Integer, String>();
        var table = column == TextColumn.REFERENCE ? "main.event" : "envelope";
        sql.each("SELECT id, " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL",
                row -> texts.put(row.getInt(1), Fold.fold(row.getString(2))));
        return texts;
    }

    @Test
    void afterAnImport() {
        var workspace = workspace();
        importInto(workspace, Path.of("sample-logs"));
        check(workspace);
    }

    @ParameterizedTest
    @CsvSource({"needle, 2", "haystackneedle, 2", "mail?a?2, 1", "hay*mail, 1", "NÄDEL, 1", "\u212Aelvin, 1",
            "kelvin, 0"})
    void subjectsOfAnyLengthAreFound(String word, int count) throws IOException {
        var hay = "haystack".repeat(TextBlock.LIMIT / 4) + "Needle Nädel";
        var workspace = workspace();
        importInto(workspace, log("MSGTRK2018020512-1.LOG", SmallLogs.rows(4, "a").replace("Mail a 1", hay)
                .replace("Mail a 3", "haystackneedle mail \u212Aelvin")));
        var pattern = new TextPattern(Stream.of(word.split("(?<=[?*])|(?=[?*])")).map(part -> switch (part) {
            case "?" -> Wildcard.ONE;
            case "*" -> Wildcard.ANY;
            default -> new Literal(part);
        }).toList());
        try (var reader = workspace.reader()) {
            assertThat(reader.eventIds(new EventQuery(new Filter.Words(pattern.anywhere()), TimeRange.ALL,
                    Sort.BY_TIME), Integer.MAX_VALUE).size()).isEqualTo(count);
        }
    }

    @Test
    void afterAFileHasGrown() throws IOException {
        var workspace = workspace();
        var log = log("MSGTRK2018020512-1.LOG", SmallLogs.rows(5000, "a"));
        importInto(workspace, log);
        check(workspace);
        Files.writeString(log, SmallLogs.rows(5000, 9000, "a"), StandardOpenOption.APPEND);
        importInto(workspace, log);
        check(workspace);
        try (var reader = workspace.reader()) {
            assertThat(reader.eventIds(ALL, Integer.MAX_VALUE).size()).isEqualTo(9000);
        }
    }

    @Test
    void afterRowsAreTakenBackAndReadAnew() throws IOException {
        var workspace = workspace();
        var log = log("MSGTRK2018020512-1.LOG", SmallLogs.rows(5000, "a"));
        importInto(workspace, log, log("MSGTRK2018020513-1.LOG", SmallLogs.rows(3000, "b")));
        try (var reader = workspace.reader()) {
            assertThat(reader.eventIds(BERT, Integer.MAX_VALUE).size()).isEqualTo(8000);
            try (var writer = workspace.writer()) {
                var file = writer.files().stream().filter(one -> one.path().contains("2018020512")).findFirst()
                        .orElseThrow();
                writer.takeBack(file.id(), 2006);
                writer.commit();
            }
            check(workspace);
            assertThat(reader.eventIds(BERT, Integer.MAX_VALUE).size()).isEqualTo(5000);
            assertThat(reader.eventIds(ALL, Integer.MAX_VALUE).size()).isEqualTo(5000);
        }
    }

    @Test
    void whatIsNotCommittedIsNotThere() throws IOException {
        var workspace = workspace();
        importInto(workspace, log("MSGTRK2018020512-1.LOG", SmallLogs.rows(100, "a")));
        try (var writer = workspace.writer()) {
            writer.takeBack(writer.files().getFirst().id(), 0);
        }
        check(workspace);
        importInto(workspace, log("MSGTRK2018020513-1.LOG", SmallLogs.rows(100, "b")));
        check(workspace);
    }

    @Test
    void ofAWorkspaceOfVersion1() throws IOException {
        var old = Path.of("src/test/resources/dev/postweg/store/version-1/workspace.postweg.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(old))) {
            Files.copy(in, folder.resolve("w.postweg"));
        }
        check(workspace());
    }

    @Test
    void ofAWorkspaceOfVersion7() throws IOException {
        var workspace = workspace();
        importInto(workspace, log("MSGTRK2018020512-1.LOG", SmallLogs.rows(5000, "a")));
        try (var sql = Sql.open(workspace.file(), Sql.Access.WRITE)) {
            Version10.bringBack(sql);
            // it had no texts of envelopes
            sql.update("DELETE FROM column_block WHERE id BETWEEN ? AND ?", TextColumn.NETWORK_MESSAGE_ID.block(0),
                    TextColumn.MESSAGE_SUBJECT.lastBlock());
            sql.update("DELETE FROM column_block WHERE id BETWEEN ? AND ?", Column.NETWORK_ID_1.block(0),
                    TextColumn.REFERENCE.block(0) - 1);
            sql.execute("PRAGMA user_version = 7");
        }
        check(workspace());
    }

    @Test
    void aReaderSeesOneStateWhileAnImportGoesOn() throws IOException {
        var workspace = workspace();
        importInto(workspace, log("MSGTRK2018020512-1.LOG", SmallLogs.rows(2000, "a")));
        var more = log("MSGTRK2018020513-1.LOG", SmallLogs.rows(30_000, "b"));
        var importing = CompletableFuture.runAsync(() -> importInto(workspace, more));
        try (var reader = workspace.reader()) {
            var seen = 0L;
            while (!importing.isDone()) {
                var count = reader.eventIds(BERT, Integer.MAX_VALUE).size();
                assertThat(count).isGreaterThanOrEqualTo((int) seen);
                seen = count;
                var senders = reader.facet(FacetQuery.top(QueryField.SENDER, ALL, 10)).values();
                assertThat(senders).hasSize(1);
                assertThat(senders.getFirst().count()).isGreaterThanOrEqualTo(seen);
            }
            importing.join();
            assertThat(reader.eventIds(BERT, Integer.MAX_VALUE).size()).isEqualTo(32_000);
            assertThat(reader.messageIds(new EventQuery(BERT.filter(), BERT.range(), Sort.BY_FIRST),
                    Integer.MAX_VALUE).size()).isEqualTo(32_000);
        }
        check(workspace);
    }
}
