package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0cA: ", "04I: a rest that is longer than short texts are",
            "2018-02-05T12:56:41.168Z;LSRV=EX01.example.com:TOTAL-SUB=0.328|SA=0.078|MTSS=0.253(MTSSD=0.1)",
            "MDB:12345678-3232-2323-1111-12345679666, Mailbox:a3345678-3232-2323-1111-08da9fd00918, Event:63779422",
            "08D572C8F08A428A;2018-02-09T10:27:48.749Z;9", "250 2.6.0 <a.b@example.com> [InternalId=5, Hostname=h]",
            "<no address 12", "tail<", "\u0001 a hole of its own \u0001 in a long text", "Ärger mit 20 Größen ✓ 4711"})
    void aSplitTextCanBeJoined(String text) {
        var split = Templates.split(text);
        assertThat(Templates.join(split.template(), split.values())).isEqualTo(text);
    }

    @Property(tries = 300)
    void anyTextCanBeJoined(@ForAll String text) {
        var split = Templates.split(text);
        assertThat(Templates.join(split.template(), split.values())).isEqualTo(text);
    }

    @Test
    void textsThatDifferInNumbersOnlyShareTheirTemplate() {
        var one = Templates.split("LSRV=EX01.example.com:TOTAL-HUB=0.328|SMR=0.078");
        var other = Templates.split("LSRV=EX01.example.com:TOTAL-HUB=12.000|SMR=0.1");
        assertThat(one.template()).isEqualTo(other.template());
        assertThat(one.values()).isNotEqualTo(other.values());
    }

    @Test
    void aShortCodeStandsWhole() {
        assertThat(Templates.split("0cA: ")).isEqualTo(new Templates.Split("0cA: ", null));
    }
}
