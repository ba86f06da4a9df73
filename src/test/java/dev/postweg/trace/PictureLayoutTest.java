package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Outcome;
import dev.postweg.samples.FlowGenerator;
import dev.postweg.samples.SampleEvents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Boxes do not overlap, curves keep off boxes, and every event is somewhere, for every mail there is. */
class PictureLayoutTest {
    private static final LayoutOptions SHADOWS = LayoutOptions.DEFAULT.withShadow(LayoutOptions.Shadow.SHOWN);

    @Test
    void everyStoryIsDrawnWithoutOverlap() {
        for (var trace : stories()) {
            check(trace, LayoutOptions.DEFAULT);
            check(trace, SHADOWS);
            var folded = PictureLayout.of(trace, LayoutOptions.DEFAULT).nodes().stream().map(Picture.Node::key)
                    .collect(Collectors.toSet());
            check(trace, LayoutOptions.DEFAULT.withExpanded(folded));
        }
    }

    @Property(tries = 60)
    void everyFlowIsDrawnWithoutOverlap(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        var context = new TraceContext(flow.acceptedDomains(), Set.of(), Coverage.UNKNOWN, List.of());
        for (var truth : flow.messages()) {
            check(Tracer.trace(truth.events(), context), LayoutOptions.DEFAULT);
            check(Tracer.trace(truth.events(), context), SHADOWS);
        }
    }

    @Test
    void clientOfALaterHopKeepsOffWhatStandsBefore() {
        everyFlowIsDrawnWithoutOverlap(-1131719);
        everyFlowIsDrawnWithoutOverlap(4590386331712551781L);
    }

    @Test
    void shadowsHideBehindBadges() {
        var trace = story("Testmail Intern");
        var folded = PictureLayout.of(trace, LayoutOptions.DEFAULT);
        assertThat(folded.nodes()).filteredOn(node -> !node.shadows().isEmpty()).singleElement()
                .satisfies(node -> assertThat(node.shadows()).hasSize(3))
                .satisfies(node -> assertThat(node.lines()).first().isEqualTo("RECEIVE"));
        assertThat(PictureLayout.of(trace, SHADOWS).nodes()).allMatch(node -> node.shadows().isEmpty())
                .hasSize(folded.nodes().size() + 3);
    }

    @Test
    void longFanOutFoldsIntoCountsThatOpen() {
        var trace = story("Rundschreiben an alle Standorte");
        var folded = PictureLayout.of(trace, LayoutOptions.DEFAULT);
        var counts = folded.nodes().stream().filter(node -> node.kind() == Picture.NodeKind.FOLDED)
                .map(node -> node.lines().getFirst()).toList();
        assertThat(counts).containsExactlyInAnyOrder("DELIVER ×30", "DELIVER ×30", "SEND ×30", "SEND ×30");
        var first = folded.nodes().stream().filter(node -> node.kind() == Picture.NodeKind.FOLDED).findFirst()
                .orElseThrow();
        var open = PictureLayout.of(trace, LayoutOptions.DEFAULT.withExpanded(Set.of(first.key())));
        assertThat(open.nodes()).hasSize(folded.nodes().size() + first.events().size() - 1);
    }

    @Test
    void missingLogIsAHopOfItsOwn() {
        var picture = PictureLayout.of(story("Besprechung um elf"), LayoutOptions.DEFAULT);
        assertThat(picture.nodes()).filteredOn(node -> node.kind() == Picture.NodeKind.MISSING).singleElement()
                .satisfies(node -> assertThat(node.lines()).containsExactly("HUB", "log 2018-02-06 10h?"));
        assertThat(picture.lanes()).extracting(Picture.Lane::server).hasSize(2);
        assertThat(picture.links()).filteredOn(link -> link.style() == Picture.Style.MISSING).hasSize(1);
    }

    @Test
    void whoHandedItInStandsOnTheLeftAndTheWorldOnTheRight() {
        var picture = PictureLayout.of(story("OWA"), LayoutOptions.DEFAULT);
        var client = picture.node("client").orElseThrow();
        assertThat(client.lines()).containsExactly("owa", "192.168.100.5");
        var lanes = picture.lanes().getFirst().bounds();
        assertThat(client.bounds().right()).isLessThan(lanes.x());
        assertThat(picture.nodes()).filteredOn(node -> node.kind() == Picture.NodeKind.OUTSIDE).singleElement()
                .satisfies(node -> assertThat(node.bounds().x()).isGreaterThan(lanes.right()));
    }

    @Test
    void hitFindsTheNodeOfAnEvent() {
        var trace = story("OWA");
        var picture = PictureLayout.of(trace, LayoutOptions.DEFAULT);
        for (var event : trace.events()) {
            var node = picture.ofEvent(event.event().id()).orElseThrow();
            assertThat(picture.hit(node.bounds().x() + 5, node.bounds().middle())).contains(node);
        }
        assertThat(picture.hit(-1, -1)).isEmpty();
    }

    @Test
    @Timeout(30)
    void mailToThousandsIsDrawnAtOnce() {
        var trace = Tracer.trace(ManyRecipients.events(2_000), TraceContext.NONE);
        assertThat(trace.recipients()).hasSize(2_001);
        assertThat(trace.recipients()).filteredOn(one -> one.outcome() == Outcome.DELIVERED).hasSize(2_000);
        var picture = PictureLayout.of(trace, LayoutOptions.DEFAULT);
        assertThat(picture.nodes()).hasSizeLessThan(20);
        var keys = picture.nodes().stream().map(Picture.Node::key).collect(Collectors.toSet());
        assertThat(PictureLayout.of(trace, LayoutOptions.DEFAULT.withExpanded(keys)).nodes())
                .hasSizeGreaterThan(trace.events().size() - 1);
    }

    @Test
    void serversOfOneNameStayTogether() {
        assertThat(LaneOrder.groups(List.of("BER1", "HAM1", "BER2", "HAM2")).values()).containsOnly("BER", "HAM");
        assertThat(LaneOrder.groups(List.of("EX01", "EX02", "EDGE01")).values()).containsOnly("");
    }

    private static void check(Trace trace, LayoutOptions options) {
        var picture = PictureLayout.of(trace, options);
        var shown = new HashSet<Long>();
        picture.nodes().forEach(node -> shown.addAll(node.events()));
        picture.nodes().forEach(node -> shown.addAll(node.shadows()));
        assertThat(shown).isEqualTo(trace.events().stream().map(event -> event.event().id())
                .collect(Collectors.toSet()));
        var nodes = picture.nodes();
        for (var i = 0; i < nodes.size(); i++) {
            var one = nodes.get(i).bounds();
            assertThat(picture.bounds().contains(one.right(), one.bottom())).isTrue();
            for (var j = i + 1; j < nodes.size(); j++) {
                assertThat(one.overlaps(nodes.get(j).bounds())).as("%s %s", nodes.get(i), nodes.get(j)).isFalse();
            }
        }
        checkTexts(picture, options.measure());
        picture.links().forEach(link -> checkCurve(link, picture));
    }

    private static void checkTexts(Picture picture, TextMeasure measure) {
        picture.nodes().forEach(node -> assertThat(measure.width(node.lines().getFirst(), PictureLayout.STRONG,
                TextMeasure.Weight.BOLD)).isLessThan(node.bounds().width()));
        picture.lanes().forEach(lane -> lane.services().forEach(band -> assertThat(picture.nodes())
                .noneMatch(node -> node.bounds().overlaps(band.labelBounds()))));
    }

    private static void checkCurve(Picture.Curve curve, Picture picture) {
        var others = picture.nodes().stream()
                .filter(node -> !node.key().equals(curve.from()) && !node.key().equals(curve.to())).toList();
        for (var point : points(curve.points())) {
            assertThat(others).as("%s %s", curve, point)
                    .noneMatch(node -> node.bounds().contains(point.x(), point.y()));
        }
    }

    private static List<Point> points(List<Point> bezier) {
        var points = new ArrayList<Point>();
        for (var i = 0; i + 3 < bezier.size(); i += 3) {
            for (var t = 0.0; t <= 1; t += 0.1) {
                points.add(new Point(at(bezier, i, t, true), at(bezier, i, t, false)));
            }
        }
        return points;
    }

    private static double at(List<Point> bezier, int i, double t, boolean x) {
        var sum = 0.0;
        var factors = new double[]{(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t),
                t * t * t};
        for (var k = 0; k < 4; k++) {
            sum += factors[k] * (x ? bezier.get(i + k).x() : bezier.get(i + k).y());
        }
        return sum;
    }

    private static Trace story(String subject) {
        return stories().stream().filter(trace -> trace.message().subject().equals(subject)).findFirst()
                .orElseThrow();
    }

    private static List<Trace> stories() {
        var events = SampleEvents.all();
        var edges = new EdgeServers();
        events.forEach(edges::add);
        var context = new TraceContext(AcceptedDomains.infer(events), edges.servers(), Coverage.UNKNOWN, List.of());
        return Envelopes.messages(events).stream().map(message -> Tracer.trace(message, context)).toList();
    }

}
