package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String TIME = "2022-09-19T15:02:29.450Z";

    private final Map<LogField, String> values = new EnumMap<>(LogField.class);

    @Test
    void decodesADelivery() {
        values.put(LogField.SOURCE, "STOREDRIVER");
        values.put(LogField.EVENT_ID, "DELIVER");
        values.put(LogField.CLIENT_IP, "fe80::1%3");
        values.put(LogField.SOURCE_CONTEXT, "08D4825C2A6E1F3B;2022-09-19T15:02:29.300Z;1");
        values.put(LogField.MESSAGE_INFO, "2022-09-19T15:02:29.211Z;LSRV=EX01:TOTAL-DEL=0.2|SDD=0.1(SDDOS-PEN=0.1)");
        values.put(LogField.CUSTOM_DATA, "S:E2ELatency=0.239;S:AMA=SUM|v=0|novel=1;S:Novel=x");
        assertThat(decode()).extracting(DecodedField::field).containsExactly(LogField.CLIENT_IP,
                LogField.SOURCE_CONTEXT, LogField.SOURCE, LogField.EVENT_ID, LogField.MESSAGE_INFO,
                LogField.CUSTOM_DATA);
        assertThat(lines(LogField.EVENT_ID)).containsExactly(new DecodedLine(0, "What happened", "DELIVER",
                "Stored in the mailbox of the recipient", Certainty.CERTAIN));
        assertThat(lines(LogField.CLIENT_IP)).extracting(DecodedLine::value).containsExactly("fe80::1", "3");
        assertThat(lines(LogField.SOURCE_CONTEXT)).extracting(DecodedLine::label).containsExactly("Delivery session",
                "Began", "Number of the mail within it");
        assertThat(lines(LogField.MESSAGE_INFO)).extracting(DecodedLine::depth, DecodedLine::value)
                .containsExactly(tuple(0, "2022-09-19T15:02:29.211Z"), tuple(0, "EX01"), tuple(1, "0.2 s"),
                        tuple(1, "0.1 s"), tuple(2, "0.1 s"));
        assertThat(lines(LogField.MESSAGE_INFO)).last().extracting(DecodedLine::label, DecodedLine::meaning)
                .containsExactly("SDDOS-PEN", "Delivery: opening of the session (still running)");
        assertThat(lines(LogField.CUSTOM_DATA)).extracting(DecodedLine::depth, DecodedLine::label, DecodedLine::value)
                .containsExactly(tuple(0, "E2ELatency", "0.239"), tuple(0, "AMA", "SUM"), tuple(1, "v", "0"),
                        tuple(1, "novel", "1"), tuple(0, "Novel", "x"));
    }

    @Test
    void decodesTheEntryOfAnAnonymousMail() {
        values.put(LogField.SOURCE, "SMTP");
        values.put(LogField.EVENT_ID, "RECEIVE");
        values.put(LogField.MESSAGE_INFO, "0cA: ");
        values.put(LogField.RETURN_PATH, "<>");
        values.put(LogField.REFERENCE, "<1@corp.example>");
        assertThat(field(LogField.MESSAGE_INFO).raw()).isEqualTo("0cA: ");
        assertThat(lines(LogField.MESSAGE_INFO)).first().satisfies(line -> {
            assertThat(line.value()).isEqualTo("0cA");
            assertThat(line.meaning()).contains("anonymous");
            assertThat(line.certainty()).isEqualTo(Certainty.CERTAIN);
        });
        assertThat(lines(LogField.RETURN_PATH)).singleElement().extracting(DecodedLine::meaning).asString()
                .startsWith("Nobody");
        assertThat(lines(LogField.REFERENCE)).singleElement().extracting(DecodedLine::meaning).asString()
                .startsWith("Message-Id");
    }

    @Test
    void namesTheRecipientOfEachStatus() {
        values.put(LogField.RECIPIENT_ADDRESS, "\"a;b\"@corp.example;c@corp.example");
        values.put(LogField.RECIPIENT_COUNT, "2");
        values.put(LogField.RECIPIENT_STATUS, "To;[{LED=550 5.1.1 none};{FQDN=mx.example}]");
        assertThat(lines(LogField.RECIPIENT_STATUS))
                .extracting(DecodedLine::label, DecodedLine::value, DecodedLine::meaning)
                .containsExactly(tuple("\"a;b\"@corp.example", "To", "Named under To"),
                        tuple("c@corp.example", "550 5.1.1", "Failed for good: no such mailbox"),
                        tuple("LED", "550 5.1.1 none", "Last error"), tuple("FQDN", "mx.example", "Remote host"));
    }

    @Test
    void decodesTheReplyOfTheNextServer() {
        values.put(LogField.SOURCE, "SMTP");
        values.put(LogField.EVENT_ID, "SEND");
        values.put(LogField.SOURCE_CONTEXT, ";250 2.6.0 <1@x> [InternalId=7, Hostname=EX02] 9 bytes in 0.1, 2 KB/sec;"
                + "ClientSubmitTime:2022-09-19T15:02:28.000Z");
        assertThat(lines(LogField.SOURCE_CONTEXT)).extracting(DecodedLine::label).containsExactly("SMTP reply",
                "Enhanced code", "Text", "Message-Id", "Internal id", "Next server", "Bytes sent", "Seconds",
                "Sent, as the client says");
    }

    @Test
    void readsTheClientInTheContextOfTheStore() {
        values.put(LogField.SOURCE_CONTEXT, "MDB:1, Event:2, ClientType:AirSync, Novel:x");
        assertThat(lines(LogField.SOURCE_CONTEXT)).extracting(DecodedLine::label, DecodedLine::meaning).contains(
                tuple("MDB", "Mailbox database"), tuple("ClientType", "A phone (ActiveSync)"), tuple("Novel", ""));
    }

    @Test
    void marksTheTimeInsideTheGuidAsGuessed() {
        values.put(LogField.NETWORK_MESSAGE_ID, "6a638d20-1e63-493a-80a2-08da9a4ff8da");
        assertThat(lines(LogField.NETWORK_MESSAGE_ID)).singleElement().satisfies(line -> {
            assertThat(Instant.parse(line.value())).isBetween(Instant.parse(TIME).minusSeconds(10),
                    Instant.parse(TIME).plusSeconds(10));
            assertThat(line.certainty()).isEqualTo(Certainty.GUESSED);
        });
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        for (var field : LogField.values()) {
            values.put(field, field == LogField.CUSTOM_DATA ? "" : "novel");
        }
        values.put(LogField.RECIPIENT_STATUS, "");
        assertThat(decode()).isEmpty();
    }

    @Test
    void speaksGerman() {
        values.put(LogField.SOURCE, "SMTP");
        values.put(LogField.EVENT_ID, "SENDEXTERNAL");
        assertThat(Decoder.decode(event(), Locale.GERMANY)).flatExtracting(DecodedField::lines)
                .extracting(DecodedLine::label).containsExactly("Geschrieben von", "Was geschah");
    }

    private List<DecodedField> decode() {
        return Decoder.decode(event(), Locale.ENGLISH);
    }

    private DecodedField field(LogField field) {
        return decode().stream().filter(decoded -> decoded.field() == field).findFirst().orElseThrow();
    }

    private List<DecodedLine> lines(LogField field) {
        return field(field).lines();
    }

    private Event event() {
        var row = Stream.of(LogField.values()).map(field -> values.getOrDefault(field, "")).toList();
        return new Event(1, Instant.parse(TIME).toEpochMilli(), "EX01", Process.TRANSPORT, new Origin("a.log", 6),
                Header.V2016, row);
    }
}
