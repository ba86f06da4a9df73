package dev.postweg.ingest;

/** Watches an import, and may stop it. Called on the importing thread. */
public interface Progress {
    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step(ImportStatus status) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    };

    /**
     * Tells how far the import is; after each batch, some times a second. What it counts is safe and can be read.
     *
     * @param status
     *            how far
     */
    void step(ImportStatus status);

    /**
     * Tells whether to stop.
     *
     * @return true to stop after this batch
     */
    boolean cancelled();
}
