package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.samples.FlowGenerator;
import dev.postweg.samples.GeneratedFlow;
import dev.postweg.samples.RecipientTruth;
import dev.postweg.samples.Stop;
import dev.postweg.samples.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/** Random flows whose truth is known: what a trace says is true, or unknown. */
class FlowTruthTest {
    /** Two rows of one hand-over lie at most this far apart by true time. */
    private static final long SKEW_TOLERANCE_MS = 1_500;

    @Property(tries = 150)
    void everyRowFindsItsMail(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        var found = Envelopes.messages(flow.events()).stream().map(FlowTruthTest::ids).collect(Collectors.toSet());
        var told = flow.messages().stream().map(truth -> ids(truth.events())).collect(Collectors.toSet());
        assertThat(found).isEqualTo(told);
    }

    @Property(tries = 150)
    void tracesAgreeWithTheTruth(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        for (var truth : flow.messages()) {
            check(flow, truth, trace(flow, truth.events()));
        }
    }

    @Property(tries = 50)
    void theOrderOfFilesDoesNotMatter(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        for (var truth : flow.messages()) {
            var shuffled = new ArrayList<>(truth.events());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(trace(flow, shuffled)).isEqualTo(trace(flow, truth.events()));
        }
    }

    @Property(tries = 80)
    void orderHoldsWhereAllTimesTie(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        for (var truth : flow.messages()) {
            var tied = truth.events().stream().map(event -> new Event(event.id(), 0, event.server(), event.process(),
                    event.origin(), event.header(), event.values())).toList();
            var trace = trace(flow, tied);
            var places = trace.events().stream()
                    .collect(Collectors.toMap(event -> event.event().id(), TracedEvent::order));
            // two attempts of one kind have nothing but their times to tell them apart
            assertThat(truth.order()).as(flow + "\n" + TraceText.of(trace))
                    .filteredOn(pair -> !kind(pair.before()).equals(kind(pair.after())))
                    .allMatch(pair -> places.get(pair.before().id()) < places.get(pair.after().id()));
        }
    }

    private static String kind(Event event) {
        return event.get(LogField.SOURCE) + event.get(LogField.EVENT_ID);
    }

    @Property(tries = 50)
    void theListOfMessagesSaysTheSame(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        for (var truth : flow.messages()) {
            assertThat(Summaries.summarise(truth.events(), context(flow)))
                    .isEqualTo(trace(flow, truth.events()).message());
        }
    }

    @Property(tries = 100)
    void familiesAreNamedByTheirRows(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        for (var truth : flow.messages()) {
            for (var relation : truth.relations()) {
                if (relation.known()) {
                    var other = flow.messages().stream()
                            .filter(one -> one.networkMessageId().equals(relation.networkMessageId())).findFirst()
                            .orElseThrow();
                    assertThat(names(truth, relation.relation(), other)
                            || names(other, relation.relation().inverse(), truth)).as(flow + " " + relation).isTrue();
                }
            }
        }
    }

    private static boolean names(Truth truth, Relation relation, Truth other) {
        return Families.of(truth.events()).stream().filter(named -> named.relation() == relation)
                .anyMatch(named -> named.messageId().equals(other.messageId()) || hasInternalId(other, named));
    }

    private static boolean hasInternalId(Truth truth, RelatedMessage named) {
        return !named.internalId().isEmpty() && truth.events().stream()
                .filter(event -> event.get(LogField.INTERNAL_MESSAGE_ID).equals(named.internalId()))
                .anyMatch(event -> named.server().isEmpty() || Names.sameServer(event.server(), named.server()));
    }

    static void check(GeneratedFlow flow, Truth truth, Trace trace) {
        var text = flow + "\n" + TraceText.of(trace);
        assertThat(trace.message().channel()).as(text).isIn(truth.acceptableChannels());
        var places = new HashMap<Event, Integer>();
        trace.events().forEach(event -> places.put(event.event(), event.order()));
        assertThat(truth.order()).as(text)
                .allMatch(pair -> places.get(pair.before()) < places.get(pair.after()));
        truth.recipients().values().stream().filter(RecipientTruth::visible)
                .forEach(recipient -> check(recipient, trace, text));
        var forest = Pattern.compile("forest\\d\\.example");
        assertThat(trace.hops()).as(text).filteredOn(hop -> hop.service() == Service.EXT)
                .noneMatch(hop -> forest.matcher(hop.server()).find());
        trace.clockSkewMs().forEach((server, skew) -> assertThat(skew).as(text).isCloseTo(
                flow.skewMs().get(server) - flow.skewMs().get(trace.referenceServer()),
                Offset.offset(SKEW_TOLERANCE_MS)));
    }

    private static void check(RecipientTruth truth, Trace trace, String text) {
        var recipient = trace.recipient(truth.address()).orElseThrow(() -> new AssertionError(truth + "\n" + text));
        var what = truth + "\n" + text;
        if (recipient.outcome() != truth.outcome()) {
            assertThat(recipient.outcome()).as(what).isIn(truth.acceptable());
        }
        assertThat(recipient.via().stream().map(Via::parent).collect(Collectors.toSet())).as(what)
                .isEqualTo(truth.via());
        var guessed = trace.missing().stream().filter(hop -> hop.evidence().certainty() == Certainty.GUESSED)
                .map(hop -> hop.service() + hop.server()).collect(Collectors.toSet());
        var told = truth.path().stream().map(stop -> place(stop.service(), stop.server())).toList();
        // where only the server is known, the service of a missing hop is a guess and marked as one
        var found = recipient.path().stream()
                .filter(hop -> hop.service() != Service.FE && hop.service() != Service.EXT)
                .filter(hop -> !guessed.contains(hop.service() + hop.server()))
                .map(hop -> place(hop.service(), hop.server())).toList();
        assertThat(isSubsequence(found, told)).as(what).isTrue();
        if (recipient.outcome() != Outcome.UNKNOWN && truth.path().stream().allMatch(Stop::loaded)) {
            assertThat(found).as(what).isEqualTo(told);
        }
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        var next = 0;
        for (var one : whole) {
            next += next < part.size() && part.get(next).equals(one) ? 1 : 0;
        }
        return next == part.size();
    }

    private static String place(Service service, String server) {
        return service.id() + " " + Names.shortName(server);
    }

    private static Trace trace(GeneratedFlow flow, List<Event> events) {
        return Tracer.trace(events, context(flow));
    }

    private static TraceContext context(GeneratedFlow flow) {
        var edges = flow.edgeServers().stream().map(Names::shortName).collect(Collectors.toSet());
        return new TraceContext(flow.acceptedDomains(), edges, Coverage.UNKNOWN, List.of());
    }

    private static Set<Long> ids(List<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
    }
}
