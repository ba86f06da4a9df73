package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.decode.SourceContext.DeliverySession;
import dev.postweg.decode.SourceContext.Reason;
import dev.postweg.decode.SourceContext.ReasonKind;
import dev.postweg.decode.SourceContext.SmtpReply;
import dev.postweg.decode.SourceContext.SmtpSession;
import dev.postweg.decode.SourceContext.StoreContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceContextTest {
    private static final String STORE = "MDB:7f6e1c2a-0b1d-4c55-9d0e-1a2b3c4d5e6f, Mailbox:0a1b2c3d-4e5f-6071-8293-"
            + "a4b5c6d7e8f9, Event:63779422, MessageClass:IPM.Note, CreationTime:2022-09-19T15:02:29.211Z, "
            + "ClientType:MOMT, SubmissionAssistant:MailboxTransportSubmissionEmailAssistant, "
            + "ServerMdbConnectionId:08DA9806C5B670C1";
    private static final Instant TIME = Instant.parse("2022-09-19T15:02:29.300Z");

    @Test
    void readsTheStore() {
        var store = (StoreContext) SourceContext.parse("STOREDRIVER", "RECEIVE", STORE);
        assertThat(store.raw()).isEqualTo(STORE);
        assertThat(store.mdb()).isEqualTo("7f6e1c2a-0b1d-4c55-9d0e-1a2b3c4d5e6f");
        assertThat(store.mailbox()).isEqualTo("0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
        assertThat(store.eventNumber()).hasValue(63779422);
        assertThat(store.messageClass()).isEqualTo("IPM.Note");
        assertThat(store.creationTime()).contains(Instant.parse("2022-09-19T15:02:29.211Z"));
        assertThat(store.clientType()).isEqualTo("MOMT");
        assertThat(store.assistant()).isEqualTo("MailboxTransportSubmissionEmailAssistant");
        assertThat(store.mdbConnectionId()).isEqualTo("08DA9806C5B670C1");
    }

    @Test
    void keepsUnknownAndOddEntriesOfTheStore() {
        var store = (StoreContext) SourceContext.parse("storedriver", "notifymapi",
                "mdb:1, Event:many, MessageClass:IPM.Note.A,B, Novel:x:y");
        assertThat(store.entries()).containsExactly(Map.entry("mdb", "1"), Map.entry("Event", "many"),
                Map.entry("MessageClass", "IPM.Note.A,B"), Map.entry("Novel", "x:y"));
        assertThat(store.eventNumber()).isEmpty();
        assertThat(store.clientType()).isEmpty();
    }

    @Test
    void readsSessions() {
        var raw = "08D4825C2A6E1F3B;2022-09-19T15:02:29.300Z;0";
        assertThat(SourceContext.parse("SMTP", "RECEIVE", raw)).isEqualTo(
                new SmtpSession(raw, "08D4825C2A6E1F3B", TIME, OptionalLong.of(0), List.of()));
        var more = "08D4825C2A6E1F3B;2022-09-19T15:02:29.300Z;4;novel";
        assertThat(SourceContext.parse("SMTP", "RECEIVE", more)).isEqualTo(
                new SmtpSession(more, "08D4825C2A6E1F3B", TIME, OptionalLong.of(4), List.of("novel")));
    }

    @ParameterizedTest
    @CsvSource({";ClientSubmitTime:2022-09-19T15:02:28.000Z,-1,2022-09-19T15:02:28Z",
            ";1;ClientSubmitTime:2022-09-19T15:02:28.000Z,1,2022-09-19T15:02:28Z", ";2,2,", "'',-1,",
            ";ClientSubmitTime:,-1,"})
    void readsDeliveries(String tail, long index, Instant submitted) {
        var raw = "08D4825C2A6E1F3B;2022-09-19T15:02:29.300Z" + tail;
        assertThat(SourceContext.parse("STOREDRIVER", "DELIVER", raw)).isEqualTo(new DeliverySession(raw,
                "08D4825C2A6E1F3B", TIME, index < 0 ? OptionalLong.empty() : OptionalLong.of(index),
                Optional.ofNullable(submitted), List.of()));
    }

    @Test
    void readsTheReplyOfTheNextServer() {
        var raw = ";250 2.6.0 <a=b@corp.example> [InternalId=73014444033, Hostname=EX02.corp.example] 7539 bytes in "
                + "0.105, 70.113 KB/sec Queued mail for delivery;ClientSubmitTime:2022-09-19T15:02:28.000Z";
        var reply = (SmtpReply) SourceContext.parse("SMTP", "SEND", raw);
        assertThat(reply.raw()).isEqualTo(raw);
        assertThat(reply.lead()).isEmpty();
        assertThat(reply.code()).isEqualTo(250);
        assertThat(reply.enhanced()).isEqualTo("2.6.0");
        assertThat(reply.text()).startsWith("<a=b@corp.example>").endsWith("for delivery");
        assertThat(reply.messageId()).isEqualTo("<a=b@corp.example>");
        assertThat(reply.internalId()).hasValue(73014444033L);
        assertThat(reply.hostname()).isEqualTo("EX02.corp.example");
        assertThat(reply.bytes()).hasValue(7539);
        assertThat(reply.seconds()).isEqualTo("0.105");
        assertThat(reply.clientSubmitTime()).contains(Instant.parse("2022-09-19T15:02:28Z"));
    }

    @Test
    void putsTheSwappedValuesOfShadowCopiesRight() {
        var reply = (SmtpReply) SourceContext.parse("SMTP", "HAREDIRECT", "shadowFqdn=250 2.6.0 <1@corp.example> "
                + "[InternalId=EX02.corp.example, Hostname=53854229823489] Queued mail for redundancy");
        assertThat(reply.lead()).isEqualTo("shadowFqdn");
        assertThat(reply.internalId()).hasValue(53854229823489L);
        assertThat(reply.hostname()).isEqualTo("EX02.corp.example");
        assertThat(reply.text()).endsWith("Queued mail for redundancy");
    }

    @Test
    void takesTheUnswappedOrderOfShadowCopiesToo() {
        var reply = (SmtpReply) SourceContext.parse("SMTP", "HAREDIRECT",
                "EX02.corp.example=250 2.6.0 <1@x> [InternalId=5, Hostname=EX02.corp.example] Queued");
        assertThat(reply.internalId()).hasValue(5);
        assertThat(reply.hostname()).isEqualTo("EX02.corp.example");
    }

    @Test
    void readsTheReplyOfADeliveryWithoutInternalId() {
        var reply = (SmtpReply) SourceContext.parse("SMTP", "SEND",
                ";250 2.0.0 OK <1@corp.example> [Hostname=EX01.corp.example];ClientSubmitTime:");
        assertThat(reply.internalId()).isEmpty();
        assertThat(reply.hostname()).isEqualTo("EX01.corp.example");
        assertThat(reply.messageId()).isEqualTo("<1@corp.example>");
        assertThat(reply.clientSubmitTime()).isEmpty();
        assertThat(reply.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"451 4.4.0 Temporary server error. Please try again later,451,4.4.0,'',Temporary",
            "'421 closing, [10.0.0.1] said so',421,'','',closing", "550,550,'','',''",
            "550 5.7.1,550,5.7.1,'',''", "TLS failed;454 4.7.0 No,454,4.7.0,TLS failed,No",
            "a;b;250 OK,250,'',a;b,OK", "host;x=1;221 bye,221,'',host;x=1,bye"})
    void readsOtherReplies(String raw, int code, String enhanced, String lead, String text) {
        var reply = (SmtpReply) SourceContext.parse("SMTP", "DEFER", raw);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.enhanced()).isEqualTo(enhanced);
        assertThat(reply.lead()).isEqualTo(lead);
        assertThat(reply.text()).startsWith(text);
        assertThat(reply.hostname()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ROUTING,TRANSFER,ContentConversion,TRANSFER", "routing,transfer,CatContentConversion,TRANSFER",
            "AGENT,DROP,ScanMail Routing Agent,AGENT", "SMTP,FAIL,Sender Id Agent,AGENT",
            "AGENT,RECEIVE,Journal Agent,AGENT",
            "PICKUP,RECEIVE,D:\\Pickup\\fax.eml,FILE",
            "SMTP,HAREDIRECTFAIL,No suitable shadow servers,NO_SHADOW",
            "ROUTING,RESOLVE,/o=Corp/ou=First/cn=Recipients/cn=anna,RESOLVED"})
    void readsReasons(String source, String event, String raw, ReasonKind kind) {
        assertThat(SourceContext.parse(source, event, raw)).isEqualTo(new Reason(raw, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody knows", "08D4825C2A6E1F3B", "08D4825C2A6E1F3B;yesterday;1", "xyz;2022-09-19;1",
            "2500 things", "999 odd", "Novel:1, MDB:2", ";;;", "25"})
    void keepsTheRest(String raw) {
        assertThat(SourceContext.parse("QUEUE", "NOVEL", raw)).isEqualTo(new SourceContext.Other(raw));
    }

    @Test
    void knowsEmpty() {
        assertThat(SourceContext.parse("SMTP", "SEND", " ")).isEqualTo(new SourceContext.Empty(" "));
    }
}
