package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.EventKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventMeaningTest {
    private static final EventMeaning ENGLISH = new EventMeaning(Locale.ENGLISH);
    private static final EventMeaning GERMAN = new EventMeaning(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource({"AGENTINFO,CHANGE", "BADMAIL,BAD_END", "CLIENTSUBMISSION,ENTRY", "DEFER,WAIT", "DELIVER,GOOD_END",
            "DELIVERFAIL,BAD_END", "DROP,SILENT_END", "DSN,ENTRY", "DUPLICATEDELIVER,SILENT_END",
            "DUPLICATEEXPAND,CHANGE", "DUPLICATEREDIRECT,CHANGE", "EXPAND,CHANGE", "FAIL,BAD_END",
            "HADISCARD,SHADOW", "HARECEIVE,SHADOW", "HAREDIRECT,SHADOW", "HAREDIRECTFAIL,SHADOW",
            "INITMESSAGECREATED,CHANGE", "LOAD,ENTRY", "MODERATIONEXPIRE,BAD_END", "MODERATORAPPROVE,CHANGE",
            "MODERATORREJECT,BAD_END", "MODERATORSALLNDR,BAD_END", "NOTIFYMAPI,ENTRY", "NOTIFYSHADOW,ENTRY",
            "POISONMESSAGE,BAD_END", "PROCESS,GOOD_END", "PROCESSMEETINGMESSAGE,GOOD_END", "RECEIVE,ENTRY",
            "RECIPIENTINFO,CHANGE", "REDIRECT,CHANGE", "RESOLVE,CHANGE", "RESUBMIT,ENTRY", "RESUBMITDEFER,WAIT",
            "RESUBMITFAIL,BAD_END", "SEND,HOP", "SENDEXTERNAL,GOOD_END", "SUBMIT,ENTRY", "SUBMITDEFER,WAIT",
            "SUBMITFAIL,BAD_END", "SUPPRESSED,SILENT_END", "THROTTLE,WAIT", "TRANSFER,CHANGE"})
    void knowsEveryEvent(String event, EventKind kind) {
        assertThat(EventMeaning.kind("SMTP", event)).isEqualTo(kind);
        assertThat(EventMeaning.kind("smtp", event.toLowerCase(Locale.ROOT))).isEqualTo(kind);
        assertThat(ENGLISH.event("SMTP", event)).isPresent();
        assertThat(GERMAN.event("SMTP", event)).isPresent();
        assertThat(GERMAN.event("SMTP", event)).isNotEqualTo(ENGLISH.event("SMTP", event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "AGENT", "APPROVAL", "BOOTLOADER", "DNS", "DSN", "GATEWAY", "MAILBOXRULE",
            "MEETINGMESSAGEPROCESSOR", "ORAR", "PICKUP", "POISONMESSAGE", "PUBLICFOLDER", "QUEUE", "REDUNDANCY",
            "RESOLVER", "ROUTING", "SAFETYNET", "SMTP", "STOREDRIVER", "StoreDriver"})
    void knowsEverySource(String source) {
        assertThat(ENGLISH.source(source)).isPresent();
        assertThat(GERMAN.source(source)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOVEL", "SUSPEND", "source.SMTP.certainty", "RECEIVE.SMTP.x"})
    void saysNothingOfTheUnknown(String event) {
        assertThat(EventMeaning.kind("SMTP", event)).isEqualTo(EventKind.OTHER);
        assertThat(ENGLISH.event("NOVEL", event).filter(reading -> event.isEmpty())).isEmpty();
        assertThat(ENGLISH.source("NOVEL")).isEmpty();
    }

    @Test
    void theSourceSharpensTheSentence() {
        assertThat(ENGLISH.event("MAILBOXRULE", "RECEIVE")).get().extracting(Reading::text).asString()
                .contains("inbox rule");
        assertThat(ENGLISH.event("NOVEL", "RECEIVE")).contains(new Reading("Taken in", Certainty.CERTAIN));
    }

    @ParameterizedTest
    @CsvSource({"ROUTING,TRANSFER,internal-message-id", "MAILBOXRULE,RECEIVE,internal-message-id",
            "SMTP,FAIL,Message-Id", "DSN,DSN,Message-Id", "STOREDRIVER,THROTTLE,slowed"})
    void saysWhatTheReferenceHolds(String source, String event, String word) {
        assertThat(ENGLISH.reference(source, event)).get().extracting(Reading::text).asString().contains(word);
    }

    @Test
    void saysNothingOfAnUnknownReference() {
        assertThat(ENGLISH.reference("SMTP", "HARECEIVE")).isEmpty();
    }
}
