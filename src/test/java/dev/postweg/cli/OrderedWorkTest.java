package dev.postweg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Test
    void results_come_in_order_though_the_first_ends_last() throws IOException {
        var results = new ArrayList<Integer>();
        var others = new CountDownLatch(Runtime.getRuntime().availableProcessors() - 1);
        try (var work = new OrderedWork<Integer>(results::add)) {
            work.add(() -> {
                others.await();
                return 0;
            });
            for (var i = 1; i < 200; i++) {
                var number = i;
                work.add(() -> {
                    others.countDown();
                    return number;
                });
            }
            work.finish();
        }
        assertThat(results).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void a_failure_is_not_swallowed() {
        assertThatThrownBy(() -> {
            try (var work = new OrderedWork<Integer>(_ -> {
            })) {
                work.add(() -> {
                    throw new IllegalArgumentException("broken");
                });
                work.finish();
            }
        }).hasRootCauseMessage("broken");
    }

    @Test
    void what_the_target_throws_ends_the_work() {
        assertThatThrownBy(() -> {
            try (var work = new OrderedWork<Integer>(_ -> {
                throw new BrokenPipe();
            })) {
                work.add(() -> 1);
                work.finish();
            }
        }).isInstanceOf(BrokenPipe.class);
    }
}
