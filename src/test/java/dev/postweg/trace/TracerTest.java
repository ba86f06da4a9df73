package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.model.Direction;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no story tells: odd ends, groups in circles, versions, contradictions. */
class TracerTest {
    private static final String HUB = "EX01/MSGTRK";
    private static final String DEL = "EX01/MSGTRKMD";

    private static Rows received(String recipients) {
        return Rows.modern().row(0, HUB, "SMTP RECEIVE 17", recipients).info("0cA: ");
    }

    private static Outcome outcome(Trace trace, String address) {
        return trace.recipient(address).orElseThrow().outcome();
    }

    @ParameterizedTest
    @CsvSource({"SMTP FAIL 17, failed", "STOREDRIVER SUBMITFAIL 17, failed", "POISONMESSAGE POISONMESSAGE 17, failed",
            "ROUTING DROP 17, dropped", "AGENT SUPPRESSED 17, dropped", "SMTP DEFER 17, deferred",
            "STOREDRIVER THROTTLE 17, deferred", "APPROVAL INITMESSAGECREATED 17, moderated",
            "APPROVAL MODERATORREJECT 17, moderated", "APPROVAL MODERATIONEXPIRE 17, moderated",
            "STOREDRIVER DELIVER 17, delivered", "STOREDRIVER DUPLICATEDELIVER 17, duplicate",
            "SMTP SENDEXTERNAL 17, sent", "GATEWAY SEND 17, sent", "WOMBAT WOMBAT 17, unknown",
            "AGENT AGENTINFO 17, unknown"})
    void lastRowDecides(String what, String outcome) {
        var trace = received("b@uclabor.de").row(10, HUB, what, "b@uclabor.de").trace();
        assertThat(outcome(trace, "b@uclabor.de").id()).isEqualTo(outcome);
    }

    @Test
    void refusedBeforeItWasAcceptedIsRejected() {
        var rows = Rows.modern().row(0, HUB, "SMTP FAIL", "b@uclabor.de").set(LogField.TOTAL_BYTES, "0");
        assertThat(outcome(rows.trace(), "b@uclabor.de")).isEqualTo(Outcome.REJECTED);
        var accepted = received("a@uclabor.de").row(5, HUB, "SMTP FAIL", "b@uclabor.de")
                .set(LogField.TOTAL_BYTES, "0").row(9, HUB, "ROUTING FAIL 17", "a@uclabor.de").trace();
        assertThat(outcome(accepted, "b@uclabor.de")).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(accepted, "a@uclabor.de")).isEqualTo(Outcome.FAILED);
    }

    @Test
    void suppressedDuplicateIsNotDelivered() {
        var rows = received("b@uclabor.de").row(10, DEL, "STOREDRIVER DUPLICATEDELIVER 3", "b@uclabor.de")
                .row(12, HUB, "SMTP SEND 17", "b@uclabor.de").context(";250 2.0.0 OK <a> [Hostname=EX01.x.y];");
        assertThat(outcome(rows.trace(), "b@uclabor.de")).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void groupsInCirclesEnd() {
        var trace = received("a@x.de").row(1, HUB, "ROUTING EXPAND 17", "b@x.de;m@x.de").related("a@x.de")
                .row(2, HUB, "ROUTING EXPAND 17", "a@x.de;n@x.de").related("b@x.de")
                .row(9, DEL, "STOREDRIVER DELIVER 1", "m@x.de;n@x.de").trace();
        assertThat(trace.recipients()).extracting(one -> one.address() + " " + one.outcome().id())
                .containsExactly("a@x.de expanded", "b@x.de expanded", "m@x.de delivered", "n@x.de delivered");
        assertThat(trace.recipient("b@x.de").orElseThrow().via()).extracting(Via::parent).containsExactly("a@x.de");
    }

    @Test
    void memberReachedTwiceStandsOnceWithBothReasons() {
        var trace = received("a@x.de;b@x.de;m@x.de").row(1, HUB, "ROUTING EXPAND 17", "m@x.de").related("a@x.de")
                .row(2, HUB, "ROUTING DUPLICATEEXPAND 17", "M@x.de").related("b@x.de")
                .row(3, HUB, "ROUTING DROP 17", "a@x.de;b@x.de").row(9, DEL, "STOREDRIVER DELIVER 1", "m@x.de").trace();
        var member = trace.recipient("m@x.de").orElseThrow();
        assertThat(member.via()).extracting(Via::parent).containsExactly("a@x.de", "b@x.de");
        assertThat(member.named()).isTrue();
        assertThat(member.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(outcome(trace, "a@x.de")).isEqualTo(Outcome.EXPANDED);
    }

    @Test
    void deferralEndsWhereTheMailGoesOn() {
        var rows = received("b@uclabor.de").row(5, HUB, "SMTP DEFER 17", "b@uclabor.de")
                .row(9, HUB, "SMTP SEND 17", "b@uclabor.de").context(";250 2.6.0 <a> [InternalId=4, Hostname=EX02.x.y]")
                .row(10, "EX02/MSGTRK", "SMTP RECEIVE 4", "b@uclabor.de");
        assertThat(outcome(rows.trace(), "b@uclabor.de")).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"uclabor.de, b@uclabor.de, mail.partner.example, unknown",
            "uclabor.de, b@example.org, mail.partner.example, sent",
            "'', b@example.org, mail.partner.example, unknown",
            "uclabor.de, b@example.org, EX02.netatwork.local, unknown"})
    void oldSendLeavesOnlyWhereTheDomainIsForeign(String domain, String recipient, String host, String outcome) {
        var rows = Rows.of(Header.V2013).row(0, HUB, "SMTP RECEIVE 17", recipient)
                .set(LogField.CUSTOM_DATA, "S:AccountForest=netatwork.local").row(5, HUB, "SMTP SEND 17", recipient)
                .context(";250 2.0.0 Queued").set(LogField.SERVER_HOSTNAME, host);
        assertThat(outcome(rows.trace(domain.isEmpty() ? new String[0] : new String[]{domain}), recipient).id())
                .isEqualTo(outcome);
    }

    @Test
    void statusIsThatOfTheRecipient() {
        var trace = received("a@x.de;b@x.de").row(5, HUB, "SMTP FAIL 17", "a@x.de;b@x.de")
                .set(LogField.RECIPIENT_STATUS, "[{LED=550 5.1.1 one};{MSG=}];[{LED=550 5.1.2 two};{MSG=}]").trace();
        assertThat(trace.recipient("b@x.de").orElseThrow().status()).isEqualTo("[{LED=550 5.1.2 two};{MSG=}]");
    }

    @Test
    void restartFollowsTheFirstReceive() {
        var trace = received("b@x.de").row(60_000, HUB, "BOOTLOADER LOAD 17", "b@x.de")
                .row(60_100, HUB, "AGENT AGENTINFO 17", "b@x.de").trace();
        assertThat(trace.events()).extracting(event -> event.event().get(LogField.EVENT_ID)).containsExactly("RECEIVE",
                "LOAD", "AGENTINFO");
    }

    @Test
    void contradictingReferencesAreBrokenAndTheSameEachTime() {
        var rows = Rows.modern().row(0, HUB, "ROUTING TRANSFER 1", "a@x.de").reference("2")
                .row(0, HUB, "ROUTING TRANSFER 2", "a@x.de").reference("1");
        var one = rows.trace();
        assertThat(one.events()).hasSize(2);
        assertThat(Tracer.trace(rows.events().reversed(), TraceContext.NONE)).isEqualTo(one);
        assertThat(one.edges()).allMatch(edge -> edge.fromEvent() < edge.toEvent());
    }

    @Test
    void legacyVersionsHaveNoServiceForDelivery() {
        var trace = Rows.of(Header.V2007).row(0, "MBX/MSGTRKM", "STOREDRIVER SUBMIT", "").context("")
                .row(5, "HUB/MSGTRK", "STOREDRIVER RECEIVE 1", "b@x.de")
                .row(9, "HUB/MSGTRK", "STOREDRIVER DELIVER 1", "b@x.de").trace("x.de");
        assertThat(trace.recipient("b@x.de").orElseThrow().path()).extracting(Hop::service)
                .containsExactly(Service.SUB, Service.HUB);
        assertThat(trace.direction()).isEqualTo(Direction.INTERNAL);
        assertThat(trace.message().networkMessageId()).isEmpty();
    }

    @Test
    void coverageTellsWhetherTheLogIsLoaded() {
        var rows = received("b@x.de").row(5, HUB, "SMTP SEND 17", "b@x.de")
                .context(";250 2.6.0 <a> [InternalId=4, Hostname=EX02.x.y]").set(LogField.SERVER_HOSTNAME, "EX02.x.y");
        var coverage = new Coverage() {
            @Override
            public State at(String server, Service service, long time) {
                return server.startsWith("EX02") && service == Service.HUB && time == Rows.START + 5
                        ? State.ABSENT
                        : State.LOADED;
            }

            @Override
            public Set<String> servers() {
                return Set.of("EX01", "EX02");
            }
        };
        var trace = Tracer.trace(rows.events(), new TraceContext(Set.of("x.de"), Set.of(), coverage, List.of()));
        assertThat(trace.missing()).singleElement().satisfies(hop -> {
            assertThat(hop.server()).isEqualTo("EX02.x.y");
            assertThat(hop.service()).isEqualTo(Service.HUB);
            assertThat(hop.coverage()).isEqualTo(Coverage.State.ABSENT);
            assertThat(hop.evidence().event()).isEqualTo(2);
        });
    }

    @Test
    void everyStatementHasEvidence() {
        var trace = received("b@uclabor.de").row(9, DEL, "STOREDRIVER DELIVER 2", "b@uclabor.de").trace("uclabor.de");
        assertThat(trace.evidence()).extracting(one -> one.claim()).containsExactly("channel=smtp-anonymous",
                "anonymous=yes", "direction=inbound");
        assertThat(trace.recipients().getFirst().evidence().claim()).isEqualTo("outcome=delivered");
        assertThat(trace.edges()).allSatisfy(edge -> assertThat(edge.evidence().claim()).startsWith("edge="));
    }

    @Test
    void eventsWithOneIdAreRefused() {
        var event = received("b@x.de").events().getFirst();
        assertThatThrownBy(() -> Tracer.trace(List.of(event, event), TraceContext.NONE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("id 1");
        assertThatThrownBy(() -> Tracer.trace(List.of(), TraceContext.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** An edge server lies in a forest of its own; the hub behind it, whose log is not here, is no stranger for it. */
    @Test
    void serversOfEachForestAreOwnOnes() {
        var trace = received("a@uclabor.de").row(0, "EDGE1/MSGTRK", "SMTP RECEIVE 3", "alias@uclabor.de")
                .set(LogField.CUSTOM_DATA, "S:AccountForest=dmz.example")
                .row(9, HUB, "SMTP RECEIVE 18", "b@uclabor.de").info("0cA: ")
                .set(LogField.CLIENT_HOSTNAME, "EX03.forest.example").set(LogField.DIRECTIONALITY, "Incoming")
                .set(LogField.CUSTOM_DATA, "S:AccountForest=forest.example").trace("uclabor.de");
        assertThat(trace.hops()).filteredOn(hop -> hop.service() == Service.EXT).extracting(Hop::server)
                .doesNotContain("EX03.forest.example");
    }
}
