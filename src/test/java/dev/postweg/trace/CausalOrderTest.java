package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.samples.FlowGenerator;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rows that are in order already are not searched for one: the search would find the same. */
class CausalOrderTest {
    @Property(tries = 100)
    void rowsInOrderStayAsTheyAre(@ForAll long seed) {
        for (var truth : FlowGenerator.generate(seed).messages()) {
            var analysis = new Analysis(truth.events(), TraceContext.NONE);
            assertThat(analysis.ordered())
                    .isEqualTo(CausalOrder.search(analysis.rows(), analysis.links(), analysis.skew()));
        }
    }

    @Example
    void bothWaysAreGone() {
        var sorted = new AtomicInteger();
        var moved = new AtomicInteger();
        for (var seed = 0; seed < 50; seed++) {
            for (var truth : FlowGenerator.generate(seed).messages()) {
                var analysis = new Analysis(truth.events(), TraceContext.NONE);
                (analysis.ordered().equals(analysis.rows().all()) ? sorted : moved).incrementAndGet();
            }
        }
        assertThat(sorted).hasPositiveValue();
        assertThat(moved).hasPositiveValue();
    }
}
