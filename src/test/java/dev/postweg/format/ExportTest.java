package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.LogField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final String CMDLET = """
            #TYPE Microsoft.Exchange.Management.TransportLogSearchTasks.MessageTrackingEvent
            "RunspaceId","Timestamp","ClientIp","SourceContext","Source","EventId","MessageSubject","Recipients"
            "1","13.04.2017 17:15:29","10.0.1","08D;2017-04-13T15:15:28.100Z;0","SMTP","RECEIVE","Grüße, ""Du\""","a@x"
            "1","13.04.2017 17:15:30","10.0.1","08D;2017-04-13T15:15:28.100Z;0","SMTP","RECEIVE","2","b@x.de"
            "1","13.04.2017 17:15:31","","08D;2017-04-13T15:15:30.900Z;0","STOREDRIVER","DELIVER","3","c@x.de"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | ,
            UTF-8-BOM    | ;
            UTF-16LE     | ,
            UTF-16LE-BOM | TAB
            UTF-16BE-BOM | ;
            windows-1252 | ,
            """)
    void readsTheCmdletsExportInAllItsDress(String dress, String separator) throws IOException {
        var text = separator.equals(",")
                ? CMDLET
                : CMDLET.replace("\",\"", "\"" + (separator.equals("TAB") ? "\t" : separator) + "\"");
        var rows = rows(bytes(text.replace("\n", "\r\n"), dress), ReadOptions.NONE);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().header().names()).containsExactly("RunspaceId", "date-time", "client-ip",
                "source-context", "source", "event-id", "message-subject", "recipient-address");
        assertThat(rows.getFirst().get(LogField.MESSAGE_SUBJECT)).isEqualTo("Grüße, \"Du\"");
        assertThat(rows.getFirst().get(LogField.DATE_TIME)).isEqualTo("13.04.2017 17:15:29");
        assertThat(Instant.ofEpochMilli(rows.getFirst().time())).hasToString("2017-04-13T15:15:29Z");
        assertThat(rows).extracting(Entry.Row::line).containsExactly(3L, 4L, 5L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a","","b","",""                    | a,,b,#8,#9
            "#9","","b","",""                   | #9,,b,#8,#10
            "x,y","x y","X Y","source",""       | x y,x y#6,X Y#7,source#8,
            """)
    void columnsOfTheSameNameGetOneOfTheirOwn(String columns, String names) throws IOException {
        var text = """
                "RunspaceId","Timestamp","Source","EventId",%s
                "1","13.04.2017 17:15:29","SMTP","RECEIVE","1","2","3","4","5"
                """.formatted(columns);
        var row = rows(bytes(text, "UTF-8"), ReadOptions.NONE).getFirst();
        assertThat(String.join(",", row.header().names()))
                .isEqualTo("RunspaceId,date-time,source,event-id," + names);
        assertThat(row.values().subList(4, 9)).containsExactly("1", "2", "3", "4", "5");
    }

    private static byte[] bytes(String text, String dress) {
        var charset = Charset.forName(dress.replace("-BOM", ""));
        return ((dress.endsWith("-BOM") ? "\uFEFF" : "") + text).getBytes(charset);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-16LE-BOM
            UTF-16BE
            UTF-8
            """)
    void goesOnBehindEveryRow(String dress) throws IOException {
        var bytes = bytes(CMDLET.repeat(3) + "\"half 😀", dress);
        var format = readable(bytes, ReadOptions.NONE).format();
        var all = Entries.of(format, new ByteArrayInputStream(bytes), ResumePoint.START);
        try (var reader = format.open(new ByteArrayInputStream(bytes), ResumePoint.START)) {
            for (var i = 1; i <= all.size(); i++) {
                assertThat(reader.next().end()).isEqualTo(reader.offset());
                var rest = Entries.of(format, new ByteArrayInputStream(bytes), reader.position());
                assertThat(rest).isEqualTo(all.subList(i, all.size()));
            }
            assertThat(reader.next()).isNull();
            assertThat(reader.offset()).isEqualTo(bytes.length);
        }
        assertThat(all).hasSize(10);
        assertThat(all.getLast()).isInstanceOf(Entry.Problem.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13.04.2017 17:15:29        | DMY | 2017-04-13T17:15:29Z
            2/09/2018 11:28:01 AM      | MDY | 2018-02-09T11:28:01Z
            2/09/2018 11:28:01 PM      | DMY | 2018-09-02T23:28:01Z
            2/9/2018 12:00 AM          | MDY | 2018-02-09T00:00:00Z
            2/9/2018 12:30:00 p.m.     | MDY | 2018-02-09T12:30:00Z
            9. 2. 2018 7:28:01         | DMY | 2018-02-09T07:28:01Z
            2018/02/09 11:28:01        | DMY | 2018-02-09T11:28:01Z
            09-02-18 11.28.01          | DMY | 2018-02-09T11:28:01Z
            2018-02-09 11:28:01.25     | MDY | 2018-02-09T11:28:01.250Z
            2018-02-09T11:28:01.1234567+01:00 | MDY | 2018-02-09T10:28:01.123Z
            2018-02-09T11:28:01.1234567Z | MDY | 2018-02-09T11:28:01.123Z
            31/02/2018 11:28:01        | DMY |
            13/13/2018 11:28:01        | DMY |
            yesterday                  | DMY |
            """)
    void readsTheTimesOfManyCultures(String text, DateOrder order, String expected) {
        var time = new TimeRule(order, TimeRule.Basis.GIVEN, ZoneId.of("UTC"), TimeRule.Basis.GIVEN).parse(text);
        assertThat(time == LogTime.NONE ? null : Instant.ofEpochMilli(time).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2/3/2018 11:28:01 AM | ''                           |           |     | ZONE_ASSUMED UTC; ORDER_ASSUMED MDY
            2/13/2018 11:28:01 | '' | | | ZONE_ASSUMED UTC; ORDER_PROVEN MDY
            13/2/2018 11:28:01 | '' | | | ZONE_ASSUMED UTC; ORDER_PROVEN DMY
            13/2/2018 11:28:01 | '' | Asia/Tokyo | DMY | ZONE_GIVEN Asia/Tokyo; ORDER_GIVEN DMY
            2/3/2018 11:28:01 | x;2018-03-02T10:28:00.123Z;0 | | | ZONE_PROVEN +01:00; ORDER_PROVEN DMY
            2/3/2018 11:28:01 | x;2018-02-03T05:57:55.123Z;0 | | | ZONE_PROVEN +05:30; ORDER_PROVEN MDY
            2018-02-03 11:28:01 | x;2018-02-03T21:28:00.123Z;0 | | | ZONE_PROVEN -10:00
            2018-02-03T11:28:01.000Z | '' | | | ''
            """)
    void saysHowItReadsTimes(String time, String context, String zone, DateOrder order, String notes)
            throws IOException {
        var row = "\"%s\";\"%s\";SMTP;RECEIVE;a@x.de\n".formatted(time, context);
        var text = "Timestamp;SourceContext;Source;EventId;Sender\n" + row.repeat(5);
        var options = new ReadOptions(Optional.empty(), Optional.ofNullable(zone).map(ZoneId::of),
                Optional.ofNullable(order));
        var before = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("UTC"));
            var format = readable(text.getBytes(StandardCharsets.UTF_8), options).format();
            assertThat(format.notes().stream().map(note -> note.kind() + " " + note.detail())
                    .collect(Collectors.joining("; "))).isEqualTo(notes);
        } finally {
            java.util.TimeZone.setDefault(before);
        }
    }

    @Test
    void findsTheProofFarBehindTheHead() throws IOException {
        var text = "Timestamp;Source;EventId;Sender\n" + "1/2/2018 11:28:01;SMTP;RECEIVE;a@x.de\n".repeat(4000)
                + "1/31/2018 11:28:01;SMTP;RECEIVE;a@x.de\n";
        var format = readable(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE).format();
        assertThat(format.undecided()).isTrue();
        var decided = format.decide(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(decided.notes()).extracting(Recognition.Note::kind).contains(NoteKind.ORDER_PROVEN);
    }

    @Test
    void saysThatListsAreLostAndKeepsWhatStandsThere() throws IOException {
        var text = """
                Timestamp,Source,EventId,Recipients,Sender
                2018-02-03 11:28:01,SMTP,RECEIVE,System.String[],a@x.de
                2018-02-03 11:28:02,SMTP,RECEIVE,b@x.de,a@x.de
                """;
        var log = readable(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertThat(log.notes()).contains(new Recognition.Note(NoteKind.LOST_LISTS, "Recipients"));
        var rows = rows(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertThat(rows.get(0).get(LogField.RECIPIENT_ADDRESS)).isEmpty();
        assertThat(rows.get(0).header().names()).containsExactly("date-time", "source", "event-id", "Recipients",
                "sender-address");
        assertThat(rows.get(0).values()).contains("System.String[]");
        assertThat(rows.get(1).get(LogField.RECIPIENT_ADDRESS)).isEqualTo("b@x.de");
    }

    @Test
    void readsTheExtendedReportOfExchangeOnline() throws IOException {
        var text = """
                date_time_utc,client_ip,source,event_id,message_id,network_message_id,recipient_address,custom_data
                2021-11-23T19:49:37.6050000Z,10.0.0.1,SMTP,Receive,<a@b>,1,a@x.de;b@x.de,"S:a=b,c"
                """;
        var rows = rows(bytes(text, "UTF-16LE-BOM"), ReadOptions.NONE);
        assertThat(rows.getFirst().header().names()).containsExactly("date-time", "client-ip", "source", "event-id",
                "message-id", "network-message-id", "recipient-address", "custom-data");
        assertThat(rows.getFirst().time()).isEqualTo(Instant.parse("2021-11-23T19:49:37.605Z").toEpochMilli());
    }

    @Test
    void makesEventsOfTheSummaryReport() throws IOException {
        var text = """
                origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id
                2021-11-23T19:49:37.6050000Z,s@x.de,"a@x##Receive, Deliver;b@x##Receive, Fail;c@x##Deliver",Hi,12,<a@b>
                2021-11-23T19:49:38.6050000Z,s@x.de,d@x.de##Receive,Hi,12,<c@b>
                """;
        var rows = rows(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertThat(rows.stream().map(row -> row.get(LogField.EVENT_ID) + " " + row.get(LogField.RECIPIENT_ADDRESS)
                + " " + row.line())).containsExactly("DELIVER a@x;c@x 2", "FAIL b@x 2", "RECEIVE d@x.de 3");
    }

    @Test
    void makesEventsOfTheMessageTrace() throws IOException {
        var text = """
                "Organization","MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","Size"
                "x.de","<a@b>","11/23/2021 7:49:37 PM","s@x.de","a@x.de","Hi","Delivered","12"
                "x.de","<a@b>","11/23/2021 7:49:37 PM","s@x.de","b@x.de","Hi","Quarantined","12"
                """;
        var rows = rows(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE);
        assertThat(rows.stream().map(row -> row.get(LogField.EVENT_ID) + " " + row.get(LogField.RECIPIENT_ADDRESS)))
                .containsExactly("DELIVER a@x.de", "QUARANTINED b@x.de");
        assertThat(Instant.ofEpochMilli(rows.getFirst().time())).hasToString("2021-11-23T19:49:37Z");
    }

    @Test
    void namesTheColumnsOfAnExportWithoutTimes() {
        var text = "Sender,Recipients,MessageSubject,EventId,Source\na,b,c,d,e\n";
        assertThat(Formats.recognise(new FileHead(text.getBytes(StandardCharsets.UTF_8), true)))
                .isInstanceOfSatisfying(Recognition.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.NO_TIME));
    }

    @Test
    void followsExportsThatWereJoined() throws IOException {
        var text = """
                Timestamp,Source,EventId,Sender
                2018-02-03 11:28:01,SMTP,RECEIVE,a@x.de
                Timestamp,Source,EventId,Sender
                2018-02-03 11:28:02,SMTP,RECEIVE,b@x.de
                EventId,Timestamp,Source
                SEND,2018-02-03 11:28:03,SMTP
                broken
                """;
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8), ReadOptions.NONE).stream()
                .map(row -> row.line() + row.get(LogField.EVENT_ID))).containsExactly("2RECEIVE", "4RECEIVE", "6SEND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void goesOnInExportsThatWereJoined(String encoding) throws IOException {
        var bytes = ("Timestamp,Source,EventId\n2018-02-03 11:28:01,SMTP,RECEIVE\nEventId,Timestamp,Source,Sender\n"
                + "SEND,2018-02-03 11:28:03,SMTP,a@x.de\nFAIL,2018-02-03 11:28:04,DSN,b@x.de\n")
                .getBytes(Charset.forName(encoding));
        var format = readable(bytes, ReadOptions.NONE).format();
        var all = Entries.of(format, new ByteArrayInputStream(bytes), ResumePoint.START);
        assertThat(all).hasSize(3);
        try (var reader = format.open(new ByteArrayInputStream(bytes), ResumePoint.START)) {
            for (var read = 1; reader.next() != null; read++) {
                assertThat(Entries.of(format, new ByteArrayInputStream(bytes), reader.position()))
                        .isEqualTo(all.subList(read, all.size()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"utf8,UTF-8", "UTF-16,UTF-16LE", "UTF-16BE,UTF-16BE", "windows-1251,windows-1251", "cp850,IBM850",
            "nothing,",
            "GBK,", "IBM037,"})
    void knowsTheNamesOfEncodings(String name, String found) {
        assertThat(Encoding.ofName(name).map(Encoding::name).orElse(null)).isEqualTo(found);
    }

    @Test
    void readsALogInTheGivenCodePage() throws IOException {
        var text = CMDLET.replace("Grüße", "Привет");
        var options = new ReadOptions(Encoding.ofName("windows-1251"), Optional.empty(), Optional.empty());
        var rows = rows(text.getBytes(Charset.forName("windows-1251")), options);
        assertThat(rows.getFirst().get(LogField.MESSAGE_SUBJECT)).startsWith("Привет");
    }

    private static Recognition.Readable readable(byte[] bytes, ReadOptions options) {
        var whole = bytes.length < Formats.HEAD;
        return (Recognition.Readable) Formats.recognise(
                new FileHead(whole ? bytes : java.util.Arrays.copyOf(bytes, Formats.HEAD), whole), options);
    }

    private static List<Entry.Row> rows(byte[] bytes, ReadOptions options) throws IOException {
        var rows = new ArrayList<Entry.Row>();
        Entries.of(readable(bytes, options).format(), new ByteArrayInputStream(bytes), ResumePoint.START)
                .forEach(entry -> {
                    if (entry instanceof Entry.Row row) {
                        rows.add(row);
                    }
                });
        return rows;
    }
}
