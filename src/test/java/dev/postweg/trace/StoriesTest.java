package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Event;
import dev.postweg.samples.SampleEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories of docs/cases.md: channel, order, causes, outcomes, paths, family and clocks, each to the letter. */
class StoriesTest {
    private static final List<List<Event>> MESSAGES = new ArrayList<>();
    private static TraceContext context;

    @BeforeAll
    static void group() {
        var events = SampleEvents.all();
        var edges = new EdgeServers();
        events.forEach(edges::add);
        context = new TraceContext(AcceptedDomains.infer(events), edges.servers(), Coverage.UNKNOWN, List.of());
        MESSAGES.clear();
        MESSAGES.addAll(Envelopes.messages(events));
    }

    static Stream<Map.Entry<String, String>> stories() throws IOException {
        try (var in = StoriesTest.class.getResourceAsStream("stories.txt")) {
            var stories = new LinkedHashMap<String, String>();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var story : text.split("\n\n")) {
                var subject = story.lines().findFirst().orElseThrow().split(" \\| ")[0].substring("mail ".length());
                stories.merge(subject, story.strip() + "\n", (one, other) -> one + "\n" + other);
            }
            return stories.entrySet().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void storyIsTold(Map.Entry<String, String> story) {
        var told = MESSAGES.stream().map(events -> Tracer.trace(events, context))
                .filter(trace -> trace.message().subject().equals(story.getKey())).map(TraceText::of)
                .collect(Collectors.joining("\n"));
        assertThat(told).isEqualTo(story.getValue());
    }

    @Test
    void shuffledRowsTellTheSame() {
        for (var events : MESSAGES) {
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, new Random(events.size()));
            assertThat(Tracer.trace(shuffled, context)).isEqualTo(Tracer.trace(events, context));
        }
    }

    @Test
    void listOfMessagesAgreesWithTheTraces() {
        for (var events : MESSAGES) {
            var trace = Tracer.trace(events, context);
            assertThat(Summaries.summarise(events, context)).isEqualTo(trace.message());
            assertThat(trace.message().recipients()).extracting(one -> one.address() + one.outcome())
                    .isEqualTo(trace.recipients().stream().map(one -> one.address() + one.outcome()).toList());
        }
    }

    @Test
    void everyCauseComesBeforeItsEffect() {
        for (var events : MESSAGES) {
            var trace = Tracer.trace(events, context);
            var orders = trace.events().stream()
                    .collect(Collectors.toMap(event -> event.event().id(), TracedEvent::order));
            assertThat(trace.edges()).allMatch(edge -> orders.get(edge.fromEvent()) < orders.get(edge.toEvent()));
        }
    }
}
