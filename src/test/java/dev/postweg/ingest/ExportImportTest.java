package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Packing;
import dev.postweg.format.DateOrder;
import dev.postweg.format.Encoding;
import dev.postweg.format.ProblemKind;
import dev.postweg.format.ReadOptions;
import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportImportTest extends ImportCase {
    private static final String CSV = """
            Timestamp;Source;EventId;Sender;Recipients;MessageId;MessageSubject
            02/03/2018 11:28:01;SMTP;RECEIVE;a@x.de;System.String[];<1@x.de>;Eins
            02/03/2018 11:28:02;STOREDRIVER;DELIVER;a@x.de;System.String[];<1@x.de>;Eins
            """;

    private static final String ROW = "%s;SMTP;RECEIVE;a@x.de;System.String[];<2@x.de>;Zwei\n";
    private static final ReadOptions TOKYO = new ReadOptions(Optional.empty(), Optional.of(ZoneId.of("Asia/Tokyo")),
            Optional.of(DateOrder.DMY));

    private ImportReport run(ReadOptions options) {
        return run(Wishes.of(options));
    }

    @Test
    void saysLoudlyWhatIsAssumedAndLost() throws IOException {
        write("export.csv", CSV, StandardCharsets.UTF_16LE);
        var report = run(ReadOptions.NONE);
        assertThat(report.notes()).singleElement()
                .satisfies(file -> assertThat(text(file)).contains(
                        "LISTS ARE LOST", "Recipients", "ASSUMED", "MDY", "UTF-16LE", ZoneId.systemDefault().getId()));
        assertThat(rows()).extracting(row -> row.event().get("Recipients")).containsOnly("System.String[]");
        assertThat(rows()).extracting(row -> row.event().recipients()).containsOnly(List.of());
    }

    @Test
    void readsAnExportAgainWhereTheUserKnowsBetter() throws IOException {
        write("export.csv", CSV);
        run(ReadOptions.NONE);
        var options = new ReadOptions(Optional.empty(), Optional.of(ZoneId.of("Asia/Tokyo")),
                Optional.of(DateOrder.DMY));
        assertThat(run(options)).returns(0L, ImportReport::events).returns(2L, ImportReport::replaced);
        assertThat(rows()).extracting(row -> Instant.ofEpochMilli(row.event().time()).toString())
                .containsExactly("2018-03-02T02:28:01Z", "2018-03-02T02:28:02Z");
        try (var reader = workspace().reader()) {
            assertThat(reader.counts().messages()).isEqualTo(1);
        }
        assertThat(run(options).events()).isZero();
        assertThat(run(ReadOptions.NONE).events()).isZero();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void keepsReadingAnExportAsTheUserSaid() throws IOException {
        write("export.csv", CSV);
        run(TOKYO);
        write("export.csv", CSV + ROW.formatted("02/03/2018 12:00:00"));
        assertThat(run(ReadOptions.NONE).notes()).singleElement()
                .satisfies(file -> assertThat(text(file))
                        .contains("Asia/Tokyo, as given", "DMY, as given"));
        assertThat(times()).containsExactly("2018-03-02T02:28:01Z", "2018-03-02T02:28:02Z", "2018-03-02T03:00:00Z");
        write("copy.csv", CSV + ROW.formatted("02/03/2018 12:00:00"));
        assertThat(run(ReadOptions.NONE).events()).isZero();
    }

    @Test
    void anOrderThatMakesTheFirstRowUnreadableMakesNoOtherLog() throws IOException {
        write("export.csv", CSV.replaceFirst("02/03/2018", "13/03/2018"));
        run(ReadOptions.NONE);
        assertThat(times()).allSatisfy(time -> assertThat(time).startsWith("2018-03-"));
        var wrong = new ReadOptions(Optional.empty(), Optional.of(ZoneId.of("UTC")), Optional.of(DateOrder.MDY));
        assertThat(run(wrong).problemCount()).isEqualTo(1);
        assertThat(times()).containsExactly("2018-02-03T11:28:02Z");
    }

    @Test
    void countsWhatIsReadAnewApartFromWhatIsNew() throws IOException {
        write("export.csv", CSV.stripTrailing());
        write("log.log", SmallLogs.rows(3, "a"));
        assertThat(run()).returns(5L, ImportReport::events).returns(0L, ImportReport::replaced);
        write("export.csv", CSV + ROW.formatted("02/03/2018 12:00:00"));
        write("log.log", SmallLogs.rows(5, "a"));
        assertThat(run()).returns(3L, ImportReport::events).returns(1L, ImportReport::replaced);
        assertThat(rows()).hasSize(8);
    }

    @Test
    void aRowInAnotherCodePageIsNoLostRow() throws IOException {
        write("log.log", SmallLogs.rows(3, "a").replace("Mail a", "Gr\u00FC\u00DFe"), Charset.forName("windows-1252"));
        assertThat(run()).returns(3L, ImportReport::events).returns(0L, ImportReport::problemCount);
        assertThat(rows().getFirst().event().get("message-subject")).isEqualTo("Gr\u00FC\u00DFe 0");
        try (var reader = workspace().reader()) {
            assertThat(reader.problems(9)).singleElement().returns(true, ProblemRow::isNote)
                    .returns(ProblemKind.WRONG_ENCODING.name(), ProblemRow::kind);
            assertThat(reader.counts().problems()).isZero();
            assertThat(reader.files()).extracting(FileRow::problems).containsExactly(0L);
        }
        var option = new ReadOptions(Encoding.ofName("windows-1252"), Optional.empty(), Optional.empty());
        assertThat(run(option)).returns(0L, ImportReport::problemCount).returns(List.of(), ImportReport::problems);
        try (var reader = workspace().reader()) {
            assertThat(reader.files()).extracting(FileRow::problems).containsExactly(0L);
        }
    }

    @Test
    void theReportListsTheProblemsOfItsOwnFiles() throws IOException {
        write("broken.log", SmallLogs.rows(1, "a") + "yesterday,x\r\n");
        assertThat(run().problems()).hasSize(1);
        var other = Files.writeString(folder.resolve("other.log"), SmallLogs.rows(1, "b"));
        assertThat(new Importer(workspace(), Progress.NONE, Wishes.NONE).run(List.of(other)).problems()).isEmpty();
    }

    @Test
    void waitingForAnAnswerIsNoWork() throws IOException {
        write("export.csv", CSV);
        var begun = System.nanoTime();
        var report = run(new Wishes(ReadOptions.NONE, Map.of(), _ -> {
            for (var asked = System.nanoTime(); System.nanoTime() - asked < 300_000_000;) {
                Thread.onSpinWait();
            }
            return List.of(TOKYO);
        }));
        var passed = (System.nanoTime() - begun) / 1_000_000;
        assertThat(report.ms()).isPositive().isLessThanOrEqualTo(passed - 299);
    }

    @Test
    void asksOnceAboutWhatNothingTells() throws IOException {
        write("a.csv", CSV);
        write("b.zip", Packing.pack(ArchiveKind.ZIP,
                Packing.files("told.csv", CSV.replace("02/03/2018 11:28:01", "2018-03-02T11:28:01Z")
                        .replace("02/03/2018 11:28:02", "2018-03-02T11:28:02Z"), "x/b.csv", CSV + CSV)));
        write("c.log", SmallLogs.rows(3, "a"));
        var asked = new ArrayList<List<FileKey>>();
        var wishes = new Wishes(ReadOptions.NONE, Map.of(), samples -> {
            asked.add(samples.stream().map(Sample::file).toList());
            assertThat(samples.getFirst().doubts()).containsExactlyInAnyOrder(Sample.Doubt.ZONE, Sample.Doubt.ORDER);
            assertThat(samples.getFirst().rows(TOKYO)).extracting(row -> row.raw() + " "
                    + Instant.ofEpochMilli(row.time().orElseThrow()))
                    .startsWith("02/03/2018 11:28:01 2018-03-02T02:28:01Z");
            return List.of(TOKYO);
        });
        var report = run(wishes);
        assertThat(asked).singleElement().satisfies(files -> assertThat(files).extracting(FileKey::path)
                .containsExactly("a.csv", "b.zip!x/b.csv"));
        assertThat(report.notes()).filteredOn(file -> file.path().equals("a.csv")).singleElement()
                .satisfies(file -> assertThat(text(file))
                        .contains("Asia/Tokyo, as given"));
        assertThat(report.files()).extracting(FileRow::path, FileRow::state)
                .contains(tuple("b.zip", FileRow.State.ARCHIVE), tuple("b.zip!x/b.csv", FileRow.State.DONE));
        assertThat(run(wishes).events()).isZero();
        assertThat(asked).hasSize(1);
    }

    @Test
    void readsAMemberOfAnArchiveAgain() throws IOException {
        write("b.zip", Packing.pack(ArchiveKind.ZIP, Packing.files("x/b.csv", CSV)));
        run(ReadOptions.NONE);
        var key = new FileKey(drop.toString(), "b.zip!x/b.csv");
        assertThat(Sample.open(key).times()).hasValueSatisfying(rule -> assertThat(rule.zone())
                .isEqualTo(ZoneId.systemDefault()));
        run(new Wishes(ReadOptions.NONE, Map.of(key, TOKYO), Advisor.NOBODY));
        assertThat(times()).containsExactly("2018-03-02T02:28:01Z", "2018-03-02T02:28:02Z");
        run(new Wishes(ReadOptions.NONE, Map.of(key, ReadOptions.NONE), Advisor.NOBODY));
        assertThat(times()).allSatisfy(time -> assertThat(time).startsWith("2018-02-0"));
    }

    private List<String> times() {
        return rows().stream().map(row -> Instant.ofEpochMilli(row.event().time()).toString()).toList();
    }

    @Test
    void showsACodePageAsTheUserSaidIt() throws IOException {
        var cyrillic = Charset.forName("windows-1251");
        write("export.csv", CSV.replace("Eins", "\u0416\u0443\u043A"), cyrillic);
        var options = new ReadOptions(Encoding.ofName("windows-1251"), Optional.empty(), Optional.empty());
        var taken = Reason.taken(run(options).notes().getFirst().reason());
        assertThat(rows().getFirst().event().get("message-subject")).isEqualTo("\u0416\u0443\u043A");
        try (var in = LogFiles.open(drop, "export.csv", taken)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\u0416\u0443\u043A");
        }
    }

    @Test
    void showsUtf16AsText() throws IOException {
        write("export.csv", CSV, StandardCharsets.UTF_16LE);
        try (var in = LogFiles.open(drop, "export.csv", ReadOptions.NONE)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CSV);
        }
    }

    @Test
    void followsAMailThroughAReportOfExchangeOnline() throws IOException {
        write("trace.csv", """
                "MessageId","Received","SenderAddress","RecipientAddress","Status","MessageTraceId"
                "<a@b>","11/23/2021 7:49:37 PM","s@x.de","a@x.de","Delivered","11111111-2222-3333-4444-5"
                "<a@b>","11/23/2021 7:49:37 PM","s@x.de","b@x.de","Failed","11111111-2222-3333-4444-5"
                """);
        assertThat(run(ReadOptions.NONE).messages()).isEqualTo(1);
        try (var reader = workspace().reader()) {
            var message = reader.message(1).orElseThrow();
            assertThat(message.summary().recipients()).extracting(recipient -> recipient.address() + " "
                    + recipient.outcome().id()).containsExactlyInAnyOrder("a@x.de delivered", "b@x.de failed");
        }
    }
}
