package dev.postweg.view;

/** Background work in the calling thread, and delays that take no time. */
final class DirectTasks {
    private DirectTasks() {
    }

    static Tasks make() {
        return new Tasks(Runnable::run, Runnable::run, Delays.none());
    }
}
