package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule, with what decided and how sure that is. */
class ChannelRulesTest {
    @ParameterizedTest
    @CsvSource({"MOMT, outlook, certain", "MOTM, outlook, guessed", "User, outlook, certain", "OWA, owa, certain",
            "AirSync, activesync, certain", "ActiveSync, activesync, certain", "EAS, activesync, guessed",
            "WebServices, ews, guessed", "REST, rest, guessed", "System, system, certain",
            "Monitoring, probe, guessed", "Wombat, mailbox, guessed"})
    void storeNamesTheClient(String type, String channel, String certainty) {
        var trace = Rows.modern().row(0, "EX01/MSGTRKMS", "STOREDRIVER RECEIVE 1", "b@uclabor.de").info("04I: ")
                .context("MDB:m, Mailbox:b, Event:1, ClientType:" + type).trace();
        assertThat(trace.message().channel().id()).isEqualTo(channel);
        var evidence = trace.message().channelEvidence();
        assertThat(evidence.text()).isEqualTo("ClientType:" + type);
        assertThat(evidence.field()).isEqualTo("source-context");
        assertThat(evidence.event()).isEqualTo(1);
        assertThat(evidence.certainty().id()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({"'0cA: ', smtp-anonymous, certain, yes", "00a: , smtp-anonymous, certain, yes",
            "'07I: ', smtp-authenticated, certain, no", "06I:, smtp-authenticated, guessed, no",
            "'0cI: ', mailbox, guessed, no", "0aI:, unknown, guessed, no", "0bE:, unknown, guessed, unknown",
            "'', unknown, guessed, unknown", "wombat, unknown, guessed, unknown"})
    void smtpTellsByItsCode(String code, String channel, String certainty, String anonymous) {
        var trace = Rows.modern().row(0, "EX01/MSGTRK", "SMTP RECEIVE 1", "b@uclabor.de").info(code).trace();
        assertThat(trace.message().channel().id()).isEqualTo(channel);
        assertThat(trace.message().channelEvidence().certainty().id()).isEqualTo(certainty);
        assertThat(trace.message().anonymous().id()).isEqualTo(anonymous);
    }

    @ParameterizedTest
    @CsvSource({"MAILBOXRULE RECEIVE 1, 17, inbox-rule", "DSN DSN 1, <o@x>, dsn", "DSN RECEIVE 1, <o@x>, dsn",
            "APPROVAL RECEIVE 1, '', moderation", "PICKUP RECEIVE 1, '', pickup", "ADMIN RECEIVE 1, '', pickup",
            "AGENT RECEIVE 1, <o@x>, journal", "AGENT RECEIVE 1, '', system"})
    void whatExchangeMakesTellsByItsSource(String what, String reference, String channel) {
        var trace = Rows.modern().row(0, "EX01/MSGTRK", what, "b@uclabor.de").reference(reference).info("03I: ")
                .row(50, "EX01/MSGTRK", "SMTP RECEIVE 2", "b@uclabor.de").info("0cI: ").trace();
        assertThat(trace.message().channel().id()).isEqualTo(channel);
    }

    @Test
    void releasedMailKeepsTheChannelOfItsSubmission() {
        var trace = Rows.modern().row(0, "EX01/MSGTRKMS", "STOREDRIVER RECEIVE 1", "all@uclabor.de")
                .context("MDB:m, Mailbox:b, Event:1, ClientType:OWA")
                .row(90, "EX01/MSGTRK", "APPROVAL RECEIVE 5", "all@uclabor.de").trace();
        assertThat(trace.message().channel().id()).isEqualTo("owa");
    }

    @ParameterizedTest
    @CsvSource({"HealthMailbox1234abcd@uclabor.de, probe", "SystemMailbox{1f05a927}@uclabor.de, probe",
            "migration@uclabor.de, smtp-authenticated", "health@uclabor.de, smtp-authenticated"})
    void probesTellByTheirMailbox(String sender, String channel) {
        var trace = Rows.modern().row(0, "EX01/MSGTRK", "SMTP RECEIVE 1", "b@uclabor.de").info("07I: ")
                .set(LogField.SENDER_ADDRESS, sender).trace();
        assertThat(trace.message().channel().id()).isEqualTo(channel);
    }

    @Test
    void phoneIsAGuessByTheEmptyClient() {
        var rows = Rows.modern().row(0, "EX01/MSGTRKMS", "STOREDRIVER RECEIVE 1", "b@uclabor.de").info("04I: ")
                .row(9, "EX01/MSGTRK", "SMTP RECEIVE 5", "b@uclabor.de").info("0cI: ")
                .set(LogField.ORIGINAL_CLIENT_IP, "192.168.100.33");
        var trace = rows.trace();
        assertThat(trace.message().channel().id()).isEqualTo("activesync");
        assertThat(trace.message().channelEvidence().certainty()).isEqualTo(Certainty.GUESSED);
        // the server's own address is not the client's
        assertThat(trace.message().originalClientIp()).isEmpty();
    }

    @Test
    void connectorAndFrontEndHelpWhereTheCodeIsMissing() {
        assertThat(Rows.modern().row(0, "EX01/MSGTRK", "SMTP RECEIVE 1", "b@uclabor.de")
                .set(LogField.CONNECTOR_ID, "EX01\\Client Proxy EX01").trace().message().channel().id())
                .isEqualTo("smtp-authenticated");
        assertThat(Rows.modern().row(0, "EX01/MSGTRK", "SMTP RECEIVE 1", "b@uclabor.de")
                .set(LogField.CUSTOM_DATA, "S:FromEntity=Internet;S:ProxiedClientIPAddress=203.0.113.9").trace()
                .message()).satisfies(message -> {
                    assertThat(message.channel().id()).isEqualTo("smtp-anonymous");
                    assertThat(message.originalClientIp()).isEqualTo("203.0.113.9");
                });
    }
}
