package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.decode.CustomData.Entry;
import dev.postweg.decode.CustomData.Field;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomDataTest {
    @Test
    void readsPlainKeys() {
        var data = CustomData.parse("S:ProxyHop1=EX01.corp.example(10.0.0.1);S:DeliveryPriority=Normal;"
                + "S:OriginalFromAddress=<>;S:Flag");
        assertThat(data.entries()).extracting(Entry::key).containsExactly("ProxyHop1", "DeliveryPriority",
                "OriginalFromAddress", "Flag");
        assertThat(data.first("deliverypriority")).contains("Normal");
        assertThat(data.first("ProxyHop1")).contains("EX01.corp.example(10.0.0.1)");
        assertThat(data.first("Flag")).contains("");
        assertThat(data.first("Missing")).isEmpty();
    }

    @Test
    void splitsNotAtEverySemicolon() {
        var data = CustomData.parse("S:Mailboxes=1a;2b;3c;S:E2ELatency=0.5;S:x=a=b,c:d");
        assertThat(data.first("Mailboxes")).contains("1a;2b;3c");
        assertThat(data.first("x")).contains("a=b,c:d");
        assertThat(data.entries()).hasSize(3);
    }

    @Test
    void keepsRepeatedKeys() {
        var data = CustomData.parse("S:AMA=SUM|v=1|action=b|error=|atch=1;S:AMA=EV|engine=M|v=1|sig=1.2|name=Eicar;"
                + "S:AMA=EV|engine=K|v=0");
        assertThat(data.all("AMA").map(entry -> entry.block().orElseThrow().sub())).containsExactly("SUM", "EV", "EV");
        assertThat(data.first("AMA")).contains("SUM|v=1|action=b|error=|atch=1");
    }

    @Test
    void readsBlocks() {
        var block = CustomData.parse("S:TRA=ETR|ruleId=1|Action=a|action=b|st=2022-01-01T00:00:00Z|odd").entries()
                .getFirst().block().orElseThrow();
        assertThat(block.all("action")).containsExactly("a", "b");
        assertThat(block.first("RULEID")).contains("1");
        assertThat(block.fields()).last().isEqualTo(new Field("odd", ""));
        var cost = CustomData.parse("S:CompCost=|ETR=0").entries().getFirst().block().orElseThrow();
        assertThat(cost.sub()).isEmpty();
        assertThat(cost.first("etr")).contains("0");
    }

    @ParameterizedTest
    @CsvSource({"S:a=x", "S:a=x|y", "S:a=", "S:a"})
    void aValueWithoutPartsIsNoBlock(String text) {
        assertThat(CustomData.parse(text).entries().getFirst().block()).isEmpty();
    }

    @Test
    void readsTheFormOfTheCmdlet() {
        var data = CustomData.parse("{[DeliveryPriority, Normal], [Mailboxes, 1;2], [AMA, SUM|v=0|x=1], [E, ]}");
        assertThat(data.entries()).extracting(Entry::key).containsExactly("DeliveryPriority", "Mailboxes", "AMA", "E");
        assertThat(data.first("DeliveryPriority")).contains("Normal");
        assertThat(data.first("Mailboxes")).contains("1;2");
        assertThat(data.entries().get(2).block().orElseThrow().first("v")).contains("0");
        assertThat(data.first("E")).contains("");
        assertThat(CustomData.parse("{[A, 1], [B, 2]...}").first("B")).contains("2");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "' ',0", "loose text,1", "T:a=b;S:c=d,2", ";S:a=b,2", "{[,1", "{[}],1"})
    void readsAnything(String text, int entries) {
        assertThat(CustomData.parse(text).entries()).hasSize(entries);
        assertThat(CustomData.parse(text).raw()).isEqualTo(text);
    }

    @Property(tries = 200)
    void theEntriesOfALogMakeUpTheField(@ForAll @CharRange(from = 'a', to = 'c') @Chars({'S', ':', ';', '=', '|', '[',
            '{'}) String tail) {
        var text = "S:" + tail;
        var joined = CustomData.parse(text).entries().stream().map(Entry::raw).collect(Collectors.joining(";"));
        assertThat(joined).isEqualTo(text);
    }
}
