package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.postweg.model.Event;
import dev.postweg.model.Service;
import dev.postweg.samples.SampleEvents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaterfallLayoutTest {
    @Test
    void treeStandsBesideTheHops() {
        var waterfall = WaterfallLayout.of(story("Testmail Intern"));
        assertThat(waterfall.bars()).filteredOn(bar -> bar.kind() == Waterfall.Kind.BETWEEN_ROWS)
                .extracting(bar -> bar.service().orElseThrow() + " " + bar.server())
                .containsExactly("SUB EX01", "HUB EX01", "DEL EX02");
        assertThat(waterfall.bars()).filteredOn(bar -> bar.depth() == 0 && bar.component().isPresent())
                .extracting(bar -> bar.component().orElseThrow().name())
                .containsExactly("TOTAL-SUB", "TOTAL-HUB", "TOTAL-DEL");
    }

    @Test
    void partsLieInsideWhatTheyArePartOf() {
        for (var message : Envelopes.messages(SampleEvents.all())) {
            var total = new Waterfall.Bar[1];
            for (var bar : WaterfallLayout.of(trace(message)).bars()) {
                assertThat(bar.length()).isNotNegative();
                if (bar.depth() == 0) {
                    total[0] = bar;
                } else if (bar.depth() == 1 && bar.kind() == Waterfall.Kind.MEASURED) {
                    assertThat(bar.begin()).isGreaterThanOrEqualTo(total[0].begin());
                }
            }
        }
    }

    @Test
    void waitOfHoursDoesNotHideMilliseconds() {
        var waterfall = WaterfallLayout.of(story("Große Baupläne"));
        assertThat(waterfall.axis().segments()).anyMatch(Axis.Segment::cut);
        var submission = waterfall.bars().stream()
                .filter(bar -> bar.component().isPresent() && bar.service().orElseThrow() == Service.SUB).findFirst()
                .orElseThrow();
        var axis = waterfall.axis();
        assertThat(axis.place(submission.end()) - axis.place(submission.begin())).isGreaterThan(0.02);
        assertThat(axis.segments().getFirst().from()).isZero();
        assertThat(axis.segments().getLast().to()).isEqualTo(1);
        for (var i = 1; i < axis.segments().size(); i++) {
            assertThat(axis.segments().get(i).from()).isEqualTo(axis.segments().get(i - 1).to());
            assertThat(axis.segments().get(i).begin()).isEqualTo(axis.segments().get(i - 1).end());
        }
    }

    @Test
    void aBarIsBrokenWhereTheAxisIs() {
        var waterfall = WaterfallLayout.of(story("Große Baupläne"));
        var axis = waterfall.axis();
        var transport = waterfall.bars().stream().filter(bar -> bar.kind() == Waterfall.Kind.BETWEEN_ROWS)
                .max(java.util.Comparator.comparingDouble(Waterfall.Bar::length)).orElseThrow();
        var pieces = axis.pieces(transport.begin(), transport.end());
        assertThat(pieces).filteredOn(Axis.Piece::cut)
                .hasSameSizeAs(axis.segments().stream().filter(Axis.Segment::cut).toList()).isNotEmpty();
        assertThat(pieces.getFirst().from()).isEqualTo(axis.place(transport.begin()));
        assertThat(pieces.getLast().to()).isEqualTo(axis.place(transport.end()));
        for (var i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).from()).isEqualTo(pieces.get(i - 1).to());
        }
        assertThat(axis.pieces(5, 5)).singleElement().satisfies(piece -> assertThat(piece.cut()).isFalse());
    }

    @Test
    void clocksAreSetRightForHops() {
        var waterfall = WaterfallLayout.of(story("Uhren gehen verschieden"));
        assertThat(waterfall.bars()).filteredOn(bar -> bar.kind() == Waterfall.Kind.BETWEEN_ROWS)
                .allSatisfy(bar -> assertThat(bar.begin()).isBetween(0.0, 1_000.0));
    }

    @Test
    void mailWithoutTreeShowsItsHops() {
        var waterfall = WaterfallLayout.of(story("Bewerbung mit Makro"));
        assertThat(waterfall.event()).isZero();
        assertThat(waterfall.bars()).hasSize(1).allMatch(bar -> bar.kind() == Waterfall.Kind.BETWEEN_ROWS);
    }

    @Test
    void plainAxisIsLinear() {
        var bar = new Waterfall.Bar(Waterfall.Kind.GAP, 0, Optional.empty(), "", Optional.empty(),
                0, 400);
        assertThat(Axis.of(List.of(bar)).place(100)).isEqualTo(0.25, within(1e-9));
        assertThat(Axis.of(List.of()).segments()).hasSize(1);
    }

    private static Trace story(String subject) {
        return Envelopes.messages(SampleEvents.all()).stream().map(WaterfallLayoutTest::trace)
                .filter(trace -> trace.message().subject().equals(subject)).findFirst().orElseThrow();
    }

    private static Trace trace(List<Event> events) {
        return Tracer.trace(events,
                new TraceContext(Set.of("uclabor.de"), Set.of(), Coverage.UNKNOWN, List.of()));
    }
}
