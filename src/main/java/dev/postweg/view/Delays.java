package dev.postweg.view;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs something later. A seam: tests have no patience. */
@FunctionalInterface
interface Delays {
    /** Something that will run. */
    @FunctionalInterface
    interface Pending {
        void cancel();
    }

    Pending after(Duration delay, Runnable action);

    /** Waits by the clock, on a thread that does not keep the program alive. */
    static Delays byClock() {
        var clock = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("delays").factory());
        clock.setRemoveOnCancelPolicy(true);
        return (delay, action) -> {
            var future = clock.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(false);
        };
    }

    /** Does not wait at all. */
    static Delays none() {
        return (_, action) -> {
            action.run();
            return () -> {
            };
        };
    }
}
