package dev.postweg.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Measures for how long the FX thread cannot be reached: a beat is handed to it every few milliseconds, and the time
 * until it runs is how long the thread was at something else. On a busy machine that includes what others do; the time
 * that the thread itself worked meanwhile does not. Keeps what the thread did in long waits.
 */
final class FxWatchdog implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MS = 1_000_000;
    private static final long BETWEEN_NS = 3 * MS;
    private static final long SUSPECT_MS = 50;
    private static final int FRAMES = 25;

    private final List<Wait> waits = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private final Thread fx = Eventually.onFx(Thread::currentThread);
    private volatile String phase = "";
    private volatile boolean watching = true;

    /** A wait for the FX thread, how long it worked in it, both in ms, and what it did where that was long. */
    record Wait(String phase, long ms, long worked, String stack) {
    }

    FxWatchdog() {
        thread.start();
    }

    /** Names what comes next. */
    void phase(String name) {
        phase = name;
    }

    private void watch() {
        while (watching) {
            var begin = System.nanoTime();
            var worked = THREADS.getThreadCpuTime(fx.threadId());
            var at = phase;
            var beat = new CountDownLatch(1);
            Platform.runLater(beat::countDown);
            var stack = "";
            try {
                if (!beat.await(SUSPECT_MS, TimeUnit.MILLISECONDS)) {
                    stack = Arrays.stream(fx.getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame)
                            .collect(Collectors.joining("\n"));
                    beat.await();
                }
            } catch (InterruptedException e) {
                return;
            }
            synchronized (waits) {
                waits.add(new Wait(at, (System.nanoTime() - begin) / MS,
                        (THREADS.getThreadCpuTime(fx.threadId()) - worked) / MS, stack));
            }
            LockSupport.parkNanos(BETWEEN_NS);
        }
    }

    /** The wait of a phase in which the thread worked most. */
    Wait longest(String name) {
        synchronized (waits) {
            return waits.stream().filter(wait -> wait.phase.equals(name))
                    .max((one, other) -> Long.compare(one.worked, other.worked)).orElse(new Wait(name, 0, 0, ""));
        }
    }

    /** Forgets the waits of a phase. */
    void forget(String name) {
        synchronized (waits) {
            waits.removeIf(wait -> wait.phase.equals(name));
        }
    }

    @Override
    public void close() {
        watching = false;
        thread.interrupt();
    }
}
