package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.decode.RecipientStatus.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientStatusTest {
    private static final String LONG = "[{LED=550 5.1.1 RESOLVER.ADR.RecipNotFound; not found};{MSG=};"
            + "{FQDN=mx.partner.example};{IP=192.0.2.7};{LRT=2/9/2018 11:28:01 AM}]";

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"To;Cc;Bcc # 3 # To/Cc/Bcc", "To # 1 # To", "To;Cc # 0 # To/Cc",
            "250 2.1.5 Recipient OK;250 2.1.5 Recipient OK # 2 # 250 2.1.5 Recipient OK/250 2.1.5 Recipient OK",
            "550 4.4.7 QUEUE.Expired;gone # 1 # 550 4.4.7 QUEUE.Expired;gone",
            "550 4.4.7 QUEUE.Expired;gone # 0 # 550 4.4.7 QUEUE.Expired;gone",
            "550 4.4.7 A;gone;550 4.4.7 B;gone # 2 # 550 4.4.7 A;gone/550 4.4.7 B;gone",
            "To;;Cc # 3 # To//Cc", "a;b;c # 2 # a;b/c", "250 a;250 b;250 c # 2 # 250 a/250 b;250 c",
            "550 x [open;550 y # 2 # 550 x [open/550 y", "550 x ] y;250 ok # 2 # 550 x ] y/250 ok",
            "550 5.2.0 [Stage: On;Created][Agent: Mailbox Rules];To # 2 #"
                    + " 550 5.2.0 [Stage: On;Created][Agent: Mailbox Rules]/To",
            "250 ok; # 1 # 250 ok;", "To # 3 # To"})
    void splits(String text, int count, String expected) {
        assertThat(RecipientStatus.parse(text, count)).extracting(RecipientStatus::raw)
                .containsExactly(expected.split("/", -1));
    }

    @Test
    void splitsTheLongFormAtDepthZero() {
        var statuses = RecipientStatus.parse(LONG + ";" + LONG, 2);
        assertThat(statuses).extracting(RecipientStatus::raw).containsExactly(LONG, LONG);
    }

    @Test
    void readsTheLongForm() {
        var status = RecipientStatus.parse(LONG, 1).getFirst();
        assertThat(status.code()).hasValue(550);
        assertThat(status.enhanced()).isEqualTo("5.1.1");
        assertThat(status.text()).isEqualTo("RESOLVER.ADR.RecipNotFound; not found");
        assertThat(status.details()).containsExactly(
                Map.entry("LED", "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"), Map.entry("MSG", ""),
                Map.entry("FQDN", "mx.partner.example"), Map.entry("IP", "192.0.2.7"),
                Map.entry("LRT", "2/9/2018 11:28:01 AM"));
        assertThat(status.detail("fqdn")).isEqualTo("mx.partner.example");
        assertThat(status.detail("novel")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"250 2.1.5 Recipient OK,250,2.1.5,Recipient OK", "550,550,'',''", "421 busy,421,'',busy",
            "550 5.7.606 Access denied,550,5.7.606,Access denied", "250-2.0.0 x,250,2.0.0,x",
            "451 4.7 odd,451,'',4.7 odd"})
    void readsCodes(String raw, int code, String enhanced, String text) {
        var status = RecipientStatus.parse(raw, 1).getFirst();
        assertThat(status.code()).hasValue(code);
        assertThat(status.enhanced()).isEqualTo(enhanced);
        assertThat(status.text()).isEqualTo(text);
        assertThat(status.role()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"To,TO", "cc,CC", "BCC,BCC"})
    void readsRoles(String raw, Role role) {
        var status = RecipientStatus.parse(raw, 1).getFirst();
        assertThat(status.role()).contains(role);
        assertThat(status.code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void anEmptyFieldHasNone(String text) {
        assertThat(RecipientStatus.parse(text, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"[{}],1", "[{,0", "[{x}],1", "[{}}],1"})
    void oddBracketsAreKept(String text, int details) {
        var status = RecipientStatus.parse(text, 1).getFirst();
        assertThat(status.raw()).isEqualTo(text);
        assertThat(status.details()).hasSize(details);
    }
}
