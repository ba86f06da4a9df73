package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.decode.LatencyComponent.Prefix;
import dev.postweg.decode.LatencyComponent.Suffix;
import dev.postweg.decode.ServerLatency.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LatencyPropertyTest {
    // between the signs of the grammar, not inside an agent's name
    private static final String SIGNS = "(?<=[0-9)])(?=[(|;)])|(?<=[|;])";

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyTreeComesBackFromItsText(@ForAll("latencies") MessageInfo.Latency latency) {
        var text = latency.text();
        assertThat(MessageInfo.parse(text)).isEqualTo(
                new MessageInfo.Latency(text, latency.origin(), latency.servers(), latency.trailing()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void blanksBetweenTheSignsDoNotMatter(@ForAll("latencies") MessageInfo.Latency latency) {
        var spaced = latency.text().replaceAll(SIGNS, " \n");
        assertThat(MessageInfo.parse(spaced))
                .isInstanceOfSatisfying(MessageInfo.Latency.class,
                        read -> assertThat(read.servers()).isEqualTo(latency.servers()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aTreeCutShortKeepsItsWholeServers(@ForAll("latencies") MessageInfo.Latency latency,
            @ForAll double where) {
        var text = latency.text();
        var cut = text.substring(0, (int) (Math.abs(where % 1) * text.length()));
        var read = MessageInfo.parse(cut);
        assertThat(read.raw()).isEqualTo(cut);
        if (read instanceof MessageInfo.Latency shorter && !shorter.servers().isEmpty()) {
            var whole = shorter.servers().subList(0, shorter.servers().size() - 1);
            assertThat(latency.servers().subList(0, whole.size())).isEqualTo(whole);
        }
    }

    @Provide
    Arbitrary<MessageInfo.Latency> latencies() {
        var times = Arbitraries.longs().between(1_170_000_000_000L, 1_900_000_000_000L).map(Instant::ofEpochMilli);
        return Combinators.combine(times, servers().list().ofMaxSize(3), times.optional())
                .as((origin, servers, trailing) -> new MessageInfo.Latency("", origin, servers, trailing));
    }

    private static Arbitrary<ServerLatency> servers() {
        var totals = Arbitraries.of("TOTAL", "TOTAL-SUB", "TOTAL-HUB", "TOTAL-DEL", "TOTAL-FE");
        var names = Arbitraries.of("ex01.corp.example", "EX02", "hub-3.corp.example");
        return Combinators.combine(Arbitraries.of(Kind.class), names, totals, seconds(), components(3).list()
                .ofMaxSize(5)).as((kind, fqdn, total, seconds, steps) -> {
                    var first = component(Prefix.NONE, total, "", Suffix.NONE, seconds, List.of());
                    var all = new ArrayList<>(List.of(first));
                    all.addAll(steps);
                    return new ServerLatency(kind, fqdn, all);
                });
    }

    private static Arbitrary<LatencyComponent> components(int depth) {
        var codes = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(7)
                .filter(code -> !code.startsWith("TOTAL"));
        var agents = Arbitraries.of("", "", "Transport Rule Agent", "Scan-It (new)", "Mailbox Rules", "DLP, 2");
        var children = depth == 0
                ? Arbitraries.just(List.<LatencyComponent>of())
                : Arbitraries.lazy(() -> components(depth - 1)).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Prefix.class), codes, agents, Arbitraries.of(Suffix.class),
                seconds(), children).as(LatencyPropertyTest::component);
    }

    private static Arbitrary<String> seconds() {
        var ms = Arbitraries.longs().between(0, 400_000_000);
        return Combinators.combine(ms, Arbitraries.of(true, false)).as((value, whole) -> whole
                ? Long.toString(value / 1000)
                : String.format(Locale.ROOT, "%d.%03d", value / 1000, value % 1000));
    }

    private static LatencyComponent component(Prefix prefix, String code, String agent, Suffix suffix, String seconds,
            List<LatencyComponent> children) {
        var ms = Math.round(Double.parseDouble(seconds) * 1000);
        return new LatencyComponent(prefix, code, agent, suffix, ms, seconds, children);
    }
}
