package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.samples.FlowGenerator;
import dev.postweg.samples.SampleEvents;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of the wide texts says nothing to the list of mails. */
class SummaryTextsTest {
    private static Event slim(Event event) {
        var fields = Arrays.stream(LogField.values()).collect(Collectors.toMap(LogField::logName,
                Function.identity()));
        var values = event.fields().entrySet().stream().map(field -> fields.containsKey(field.getKey())
                ? SummaryTexts.of(fields.get(field.getKey()), field.getValue())
                : field.getValue()).toList();
        return new Event(event.id(), event.time(), event.server(), event.process(), event.origin(), event.header(),
                values);
    }

    private static void compare(List<Event> events, TraceContext context) {
        var slim = events.stream().map(SummaryTextsTest::slim).toList();
        assertThat(Summaries.digest(slim, context)).isEqualTo(Summaries.digest(events, context));
        assertThat(Families.of(slim)).isEqualTo(Families.of(events));
    }

    @Test
    void theSamplesReadTheSame() {
        var events = SampleEvents.all();
        var edges = new EdgeServers();
        events.forEach(edges::add);
        var context = new TraceContext(AcceptedDomains.infer(events), edges.servers(), Coverage.UNKNOWN, List.of());
        Envelopes.messages(events).forEach(mail -> compare(mail, context));
        // a part of a mail has to be told by less
        events.forEach(event -> compare(List.of(event), context));
    }

    @Property(tries = 50)
    void anyFlowReadsTheSame(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        var edges = new EdgeServers();
        flow.events().forEach(edges::add);
        var context = new TraceContext(flow.acceptedDomains(), edges.servers(), Coverage.UNKNOWN, List.of());
        flow.messages().forEach(truth -> compare(truth.events(), context));
        flow.events().forEach(event -> compare(List.of(event), context));
    }

    @ParameterizedTest
    @CsvSource({"SOURCE_CONTEXT, 08D56C4A;2018-02-05T12:00:00.000Z;0, ''",
            "CUSTOM_DATA, S:DeliveryPriority=Normal, ''",
            "MESSAGE_INFO, 2018-02-05T12:56:41.168Z;LSRV=ex01.example.com:TOTAL-HUB=0.150|SMR=0.050|CAT=0.090,"
                    + "2018-02-05T12:56:41.168Z;",
            "MESSAGE_INFO, 0cA: , '0cA: '"})
    void mostTextsAreLeftOut(LogField field, String text, String left) {
        assertThat(SummaryTexts.of(field, text)).isEqualTo(left.isEmpty() ? "" : left.strip());
    }
}
