package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Note.Mark;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import dev.postweg.store.NoteWriter.On;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store finds just the events that a filter's predicate names. */
class FilterMeaningTest {
    @TempDir
    static Path folder;
    private static WorkspaceReader reader;
    private static RowsInMemory rows;

    @BeforeAll
    static void importSamples() {
        var workspace = Workspace.open(folder.resolve("samples.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(Path.of("sample-logs")));
        try (var notes = workspace.notes()) {
            notes.mark(On.EVENTS, RowIds.of(3, 17), Mark.YES);
            notes.note(On.EVENTS, 40, "ask the printer's owner");
            notes.mark(On.MESSAGES, RowIds.of(5), Mark.YES);
            notes.note(On.MESSAGES, 9, "Größe prüfen");
        }
        reader = workspace.reader();
        rows = new RowsInMemory(reader);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static EventQuery query(Filter filter) {
        return new EventQuery(filter, TimeRange.ALL, Sort.BY_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "info:0cA", "info:04I", "code:0cA", "code:*", "-code:*", "event:DELIVER",
            "event:deliver source:storedriver",
            "-event:DELIVER", "event:(SEND OR SENDEXTERNAL)", "Testmail", "größe", "\"ä\"", "test*extern", "\"<a\"",
            "message-id:\"*>*\"", "message-id:*>", "network-message-id:a*", "subject:?e*", "4", "a1", "-", "\": \"",
            "\"Testmail nach extern\"", "sender:user1",
            "recipient:*@example.org", "to:user2 from:user1", "subject:umzug", "subject:Ä*", "subject:größe*",
            "size:>5KB", "size:[1000 TO 20000]", "line:<10", "recipient-count:>2", "client-ip:192.168.100.0/24",
            "ip:192.168.103.56", "ip:fe80::/16", "original-client-ip:192.168.100.1-192.168.100.99",
            "original-client-ip:*",
            "-original-client-ip:*", "related:*", "reference:*", "status:250*", "status:\"Recipient OK\"",
            "context:Mailbox*", "context:ClientType", "custom:ProxyHop1", "custom:*AccountForest=netatwork.local*",
            "info:*TOTAL-SUB*", "directionality:Originating", "server:EX01", "server:EX0?", "process:MSGTRKMS",
            "file:EX02", "channel:smtp-anonymous", "channel:outlook", "outcome:failed", "outcome:delivered",
            "direction:outbound", "anonymous:yes", "kind:entry", "service:SUB", "latency:>1s", "latency:<30s",
            "domain:uclabor.de", "sender-domain:example.com", "recipient-domain:msxfaq.de",
            "schema-version:15.01.1261.035",
            "after:2018-02-05T12:00", "before:2018-02-05T08:00", "last:3h", "time:2018-02-05",
            "subject:re:/^(WG|AW): /", "sender:re:/user[12]@/", "return-path:<>", "connector:Default",
            "id:netatwork.local", "message-id:*example*", "log-id:*a1*", "internal-message-id:42041",
            "tenant-id:*", "reference:\"<>\"", "message-id:\"<>\"", "log-id:\"<>\"", "code:\":\"", "traffic-type:Email",
            "(event:RECEIVE OR event:SEND) -source:SMTP subject:*",
            "event:DELIVER AND NOT (sender:user1 OR recipient:user2)", "message:*", "marked:yes",
            "marked:no event:FAIL", "-marked:yes", "marked:*", "note:*", "-note:*", "note:printer", "note:größe",
            "note:re:/^ask .* owner$/", "marked:yes OR note:prüfen"})
    void theStoreFindsWhatThePredicateNames(String text) {
        var parsed = Parser.parse(text, ParseContext.utc(reader.counts().times().to()));
        assertThat(parsed).as(text).isInstanceOf(ParseResult.Ok.class);
        var filter = ((ParseResult.Ok) parsed).filter();
        var expected = rows.find(filter).stream().map(row -> (int) row.event().id()).collect(Collectors.toSet());
        var ids = reader.eventIds(query(filter), Integer.MAX_VALUE);
        var found = IntStream.range(0, ids.size()).mapToObj(ids::get).collect(Collectors.toSet());
        assertThat(found).as(text).isEqualTo(expected);
        assertThat(reader.eventIds(query(filter), Integer.MAX_VALUE).size()).isEqualTo(expected.size());
    }
}
