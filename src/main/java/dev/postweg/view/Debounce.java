package dev.postweg.view;

import java.time.Duration;

/** Runs the last of several actions that come in quick succession. For the FX thread. */
final class Debounce {
    private final Tasks tasks;
    private final Duration delay;
    private Delays.Pending pending = () -> {
    };

    Debounce(Tasks tasks, Duration delay) {
        this.tasks = tasks;
        this.delay = delay;
    }

    void trigger(Runnable action) {
        pending.cancel();
        pending = tasks.later(delay, action);
    }

    void now(Runnable action) {
        pending.cancel();
        action.run();
    }

    void cancel() {
        pending.cancel();
    }
}
