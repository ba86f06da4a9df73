package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rows that fit nothing known: a trace is still made, it is the same each time, and it contradicts nothing. */
class HostileRowsTest {
    private static final List<String> EVENTS = List.of("SMTP RECEIVE", "STOREDRIVER RECEIVE", "STOREDRIVER NOTIFYMAPI",
            "STOREDRIVER SUBMIT", "SMTP SEND", "SMTP SENDEXTERNAL", "SMTP HAREDIRECT", "SMTP HARECEIVE",
            "SMTP HADISCARD", "ROUTING EXPAND", "ROUTING REDIRECT", "ROUTING RESOLVE", "ROUTING TRANSFER",
            "ROUTING DROP", "SMTP DEFER", "STOREDRIVER DELIVER", "STOREDRIVER DELIVERFAIL", "SMTP FAIL", "DSN DSN",
            "SAFETYNET RESUBMIT", "APPROVAL INITMESSAGECREATED", "APPROVAL MODERATORAPPROVE", "wombat wombat");
    private static final List<String> LOGS = List.of("EX01/MSGTRK", "EX02/MSGTRK", "EX01/MSGTRKMD", "EX02/MSGTRKMS",
            "/", "EX03/X");
    private static final List<String> ADDRESSES = List.of("a@x.de", "b@x.de", "c@y.de", "a@x.de;b@x.de", "", ";;");
    private static final List<String> IDS = List.of("1", "2", "3", "", "x", "99999999999999999999");

    @Property(tries = 300)
    void anyRowsMakeATrace(@ForAll long seed) {
        var events = rows(seed);
        var trace = Tracer.trace(events, TraceContext.NONE);
        assertThat(trace.events()).extracting(TracedEvent::event).containsExactlyInAnyOrderElementsOf(events);
        var orders = trace.events().stream()
                .collect(Collectors.toMap(event -> event.event().id(), TracedEvent::order));
        assertThat(trace.edges()).allMatch(edge -> orders.get(edge.fromEvent()) < orders.get(edge.toEvent()));
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Tracer.trace(shuffled, TraceContext.NONE)).isEqualTo(trace);
        assertThat(PictureLayout.of(trace, LayoutOptions.DEFAULT).nodes()).isNotEmpty();
        assertThat(WaterfallLayout.of(trace).bars()).allMatch(bar -> bar.length() >= 0);
    }

    private static List<Event> rows(long seed) {
        var random = new Random(seed);
        var rows = Rows.modern();
        var count = 1 + random.nextInt(24);
        for (var i = 0; i < count; i++) {
            rows.row(random.nextInt(4) * 1_000L, pick(random, LOGS), pick(random, EVENTS) + " " + pick(random, IDS),
                    pick(random, ADDRESSES)).reference(pick(random, IDS)).related(pick(random, ADDRESSES))
                    .context("250 [InternalId=" + pick(random, IDS) + ", Hostname=EX0" + random.nextInt(4) + "]")
                    .set(LogField.SERVER_HOSTNAME, "EX0" + random.nextInt(4))
                    .set(LogField.CLIENT_HOSTNAME, "EX0" + random.nextInt(4) + ".x.de")
                    .info(random.nextBoolean() ? "0cI: " : "2018-02-06T07:33:20.000Z;SRV=EX01:TOTAL-HUB=0.1|CAT=9.9");
        }
        return rows.events();
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
