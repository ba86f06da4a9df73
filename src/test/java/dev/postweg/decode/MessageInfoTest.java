package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postweg.decode.LatencyComponent.Prefix;
import dev.postweg.decode.LatencyComponent.Suffix;
import dev.postweg.decode.ServerLatency.Kind;
import dev.postweg.model.Service;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageInfoTest {
    private static final String ORIGIN = "2022-09-19T15:02:29.211Z";
    private static final String DELIVER = ORIGIN + ";SRV=EX01.corp.example:TOTAL-SUB=0.328|SA=0.078|MTSS=0.253("
            + "MTSSD=0.250(MTSSDA=0.002|MTSSDC=0.016|MTSSDSDM-Mailbox Submission Filter Agent=0.001|SDSSO=0.188("
            + "SMSC=0.031(X-SMSDR=0.069)|SMS=0.156)))"
            + ";SRV=EX01.corp.example:TOTAL-HUB=1.402|SMR=0.098(SMRDI=0.011|SMRC=0.087(SMRCL=0.060|X-SMRCR=0.075))"
            + "|CAT=0.110(CATOS=0.016(CATSM-Malware Agent=0.015)|CATRESL=0.015|CATORT=0.078("
            + "CATRT-Transport Rule Agent=0.031))|QDM=0.201|SMS-INC=0.400|QDM=0.300|UNK=0.002"
            + ";LSRV=EX02.corp.example:TOTAL-DEL=0.093|SMR=0.010|SDD-PEN=0.083(SDDPM=0.016(SDDPM-Mailbox Rules=0.016))";

    @ParameterizedTest
    @CsvSource({"'0cA: ',0c,A,''", "'0cA:',0c,A,''", "'04I: ',04,I,''", "'00a: ',00,a,''", "'07I: ',07,I,''",
            "'0CI: ',0C,I,''", "'0bP: partner.example ',0b,P,partner.example", "11a,11,a,''", "'ffz:x:y',ff,z,x:y"})
    void readsCodes(String raw, String mechanism, char letter, String rest) {
        assertThat(MessageInfo.parse(raw)).isEqualTo(new MessageInfo.Code(raw, mechanism, letter, rest));
    }

    @ParameterizedTest
    @CsvSource({"0cA: ,true,false", "00a: ,true,false", "0cI: ,false,true", "04i: ,false,true", "0bE: ,false,false"})
    void tellsAnonymousFromInternal(String raw, boolean anonymous, boolean internal) {
        var code = (MessageInfo.Code) MessageInfo.parse(raw);
        assertThat(code.anonymous()).isEqualTo(anonymous);
        assertThat(code.internal()).isEqualTo(internal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t \n"})
    void knowsEmpty(String raw) {
        assertThat(MessageInfo.parse(raw)).isEqualTo(new MessageInfo.Empty(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0cA", "2013-11-05T09:00:00.000Z", "2013-11-05T09:00:00Z", "2021-11-23T19:49:37.6050000Z"})
    void isNotOther(String raw) {
        assertThat(MessageInfo.parse(raw)).isNotInstanceOf(MessageInfo.Other.class);
    }

    @Test
    void readsTheBareOriginOf2007() {
        var latency = latency(ORIGIN);
        assertThat(latency.origin()).isEqualTo(Instant.parse(ORIGIN));
        assertThat(latency.servers()).isEmpty();
        assertThat(latency.trailing()).isEmpty();
    }

    @Test
    void readsTheWholeSecondsOf2010() {
        var server = latency(ORIGIN + ";SRV=hub1.corp.example:TOTAL=2|QDM=1").servers().getFirst();
        assertThat(server.service()).isEmpty();
        assertThat(server.totalMs()).hasValue(2000);
        assertThat(server.steps()).singleElement().extracting(LatencyComponent::seconds).isEqualTo("1");
    }

    @Test
    void readsAChainOfServers() {
        var latency = latency(DELIVER);
        assertThat(latency.servers()).extracting(ServerLatency::kind).containsExactly(Kind.SRV, Kind.SRV, Kind.LSRV);
        assertThat(latency.servers()).flatExtracting(server -> server.service().stream().toList())
                .containsExactly(Service.SUB, Service.HUB, Service.DEL);
        assertThat(latency.servers()).extracting(server -> server.totalMs().orElseThrow()).containsExactly(328L, 1402L,
                93L);
        assertThat(latency.raw()).isEqualTo(DELIVER);
        assertThat(latency.text()).isEqualTo(DELIVER);
    }

    @Test
    void keepsRepeatedStepsInOrder() {
        var hub = latency(DELIVER).servers().get(1);
        assertThat(hub.steps()).extracting(LatencyComponent::name).containsExactly("SMR", "CAT", "QDM", "SMS-INC",
                "QDM", "UNK");
        assertThat(hub.steps()).extracting(LatencyComponent::ms).containsExactly(98L, 110L, 201L, 400L, 300L, 2L);
    }

    @Test
    void takesNamesApart() {
        var server = latency(ORIGIN + ";LSRV=h:TOTAL-HUB=0.5|X-SMRCR=0.1|CATRT-Transport Rule Agent-INC=0.2"
                + "|R-CMSG=0.3|MTSS-PEN=0.000|CATSM-Scan-It (x64)=0.004").servers().getFirst();
        assertThat(server.steps())
                .extracting(LatencyComponent::prefix, LatencyComponent::code, LatencyComponent::agent,
                        LatencyComponent::suffix)
                .containsExactly(tuple(Prefix.X, "SMRCR", "", Suffix.NONE),
                        tuple(Prefix.NONE, "CATRT", "Transport Rule Agent",
                                Suffix.INCOMPLETE),
                        tuple(Prefix.R, "CMSG", "", Suffix.NONE),
                        tuple(Prefix.NONE, "MTSS", "", Suffix.PENDING),
                        tuple(Prefix.NONE, "CATSM", "Scan-It (x64)", Suffix.NONE));
    }

    @Test
    void toleratesTheBlanksOfFoldedHeaders() {
        var folded = " " + ORIGIN + ";\r\n SRV=h.example:TOTAL-HUB=1.000\t |SMR=0.100 (SMRDE=0.010 )\r\n"
                + " |CAT=0.5\n(CATRT-Transport\r\n Rule Agent=0.1) ; " + "LSRV=g.example:TOTAL-FE=0.001 ";
        assertThat(latency(folded).text()).isEqualTo(ORIGIN + ";SRV=h.example:TOTAL-HUB=1.000|SMR=0.100(SMRDE=0.010)"
                + "|CAT=0.5(CATRT-Transport Rule Agent=0.1);LSRV=g.example:TOTAL-FE=0.001");
        assertThat(latency(folded).raw()).isEqualTo(folded);
    }

    @Test
    void readsTheTrailingTimeOfHeaders() {
        var raw = ORIGIN + ";LSRV=h:TOTAL-FE=0.026|SMR=0.021;2022-09-19T15:02:29.300Z";
        assertThat(latency(raw).trailing()).contains(Instant.parse("2022-09-19T15:02:29.300Z"));
        assertThat(latency(raw).text()).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0cA x", "0gA:", "0c1:", "0c", "hello", "2022-13-19T15:02:29.211Z", "2022-09-19",
            ORIGIN + ";", ORIGIN + ";LSRV=h", ORIGIN + ";LSRV=h:", ORIGIN + ";LSRV=h:TOTAL-HUB",
            ORIGIN + ";LSRV=h:TOTAL-HUB=", ORIGIN + ";LSRV=h:TOTAL-HUB=-0.1", ORIGIN + ";LSRV=h:TOTAL-HUB=0,1",
            ORIGIN + ";LSRV=h:TOTAL-HUB=0.1|", ORIGIN + ";LSRV=h:TOTAL-HUB=0.1(", ORIGIN + ";LSRV=h:TOTAL-HUB=0.1)",
            ORIGIN + ";LSRV=h:TOTAL-HUB=0.1(A=1", ORIGIN + ";LSRV=h:TOTAL-HUB=0.1()", ORIGIN + ";LSRV=h:A=1(B=2))",
            ORIGIN + ";LSRV=h:=1", ORIGIN + ";LSRV=h:A-=1", ORIGIN + ";LSRV=h:TOTAL-HUB=9999999999999",
            ORIGIN + ";LSRV=h:TOTAL-HUB=0.1;yesterday", ORIGIN + ";XSRV=h:TOTAL-HUB=0.1",
            ORIGIN + ";2022-09-19T15:02:29.300Z;LSRV=h:TOTAL-HUB=0.1", ORIGIN + ";LSRV=EX01.corp.exam..."})
    void keepsTheRest(String raw) {
        assertThat(MessageInfo.parse(raw)).isEqualTo(new MessageInfo.Other(raw));
    }

    private static MessageInfo.Latency latency(String raw) {
        return (MessageInfo.Latency) MessageInfo.parse(raw);
    }
}
