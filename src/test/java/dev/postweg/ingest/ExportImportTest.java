package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.format.DateOrder;
import dev.postweg.format.ReadOptions;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportImportTest {
    private static final EventQuery ALL = new EventQuery(Filters.ALL, TimeRange.ALL, new Sort("line",
            Sort.Direction.ASCENDING));
    private static final String CSV = """
            Timestamp;Source;EventId;Sender;Recipients;MessageId;MessageSubject
            02/03/2018 11:28:01;SMTP;RECEIVE;a@x.de;System.String[];<1@x.de>;Eins
            02/03/2018 11:28:02;STOREDRIVER;DELIVER;a@x.de;System.String[];<1@x.de>;Eins
            """;

    @TempDir
    Path folder;
    private Path drop;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        drop = Files.createDirectory(folder.resolve("drop"));
        workspace = Workspace.open(folder.resolve("test.postweg"));
    }

    private ImportReport run(ReadOptions options) {
        return new Importer(workspace, Progress.NONE, options).run(List.of(drop));
    }

    private List<EventRow> rows() {
        try (var reader = workspace.reader()) {
            return reader.events(reader.eventIds(ALL, Integer.MAX_VALUE));
        }
    }

    @Test
    void saysLoudlyWhatIsAssumedAndLost() throws IOException {
        Files.writeString(drop.resolve("export.csv"), CSV, StandardCharsets.UTF_16LE);
        var report = run(ReadOptions.NONE);
        assertThat(report.notes()).singleElement().satisfies(file -> assertThat(file.reason()).contains(
                "LISTS ARE LOST", "Recipients", "ASSUMED", "MDY", "UTF-16LE", ZoneId.systemDefault().getId()));
        assertThat(rows()).extracting(row -> row.event().get("Recipients")).containsOnly("System.String[]");
        assertThat(rows()).extracting(row -> row.event().recipients()).containsOnly(List.of());
    }

    @Test
    void readsAnExportAgainWhereTheUserKnowsBetter() throws IOException {
        Files.writeString(drop.resolve("export.csv"), CSV);
        run(ReadOptions.NONE);
        var options = new ReadOptions(Optional.empty(), Optional.of(ZoneId.of("Asia/Tokyo")),
                Optional.of(DateOrder.DMY));
        assertThat(run(options).events()).isEqualTo(2);
        assertThat(rows()).extracting(row -> Instant.ofEpochMilli(row.event().time()).toString())
                .containsExactly("2018-03-02T02:28:01Z", "2018-03-02T02:28:02Z");
        assertThat(run(options).events()).isZero();
        assertThat(run(ReadOptions.NONE).events()).isZero();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void showsUtf16AsText() throws IOException {
        Files.writeString(drop.resolve("export.csv"), CSV, StandardCharsets.UTF_16LE);
        try (var in = LogFiles.open(drop, "export.csv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CSV);
        }
    }

    @Test
    void followsAMailThroughAReportOfExchangeOnline() throws IOException {
        Files.writeString(drop.resolve("trace.csv"),
                """
                        "MessageId","Received","SenderAddress","RecipientAddress","Status","MessageTraceId"
                        "<a@b>","11/23/2021 7:49:37 PM","s@x.de","a@x.de","Delivered","11111111-2222-3333-4444-5"
                        "<a@b>","11/23/2021 7:49:37 PM","s@x.de","b@x.de","Failed","11111111-2222-3333-4444-5"
                        """);
        assertThat(run(ReadOptions.NONE).messages()).isEqualTo(1);
        try (var reader = workspace.reader()) {
            var message = reader.message(1).orElseThrow();
            assertThat(message.summary().recipients()).extracting(recipient -> recipient.address() + " "
                    + recipient.outcome().id()).containsExactlyInAnyOrder("a@x.de delivered", "b@x.de failed");
        }
    }
}
