package dev.postweg.trace;

import dev.postweg.model.Service;
import java.util.Set;

/** Which server has logs for which hours. */
public interface Coverage {
    /** Nothing is known about any log. */
    Coverage UNKNOWN = new Coverage() {
        @Override
        public State at(String server, Service service, long time) {
            return State.UNKNOWN;
        }

        @Override
        public Set<String> servers() {
            return Set.of();
        }
    };

    /** Whether a log is here. */
    enum State {
        /** It is loaded. */
        LOADED,
        /** It is not loaded. */
        ABSENT,
        /** Nothing tells. */
        UNKNOWN
    }

    /**
     * Tells whether the log of an hour is loaded.
     *
     * @param server
     *            short or full name, in any case
     * @param service
     *            the service that would have written it
     * @param time
     *            a moment of that hour, in ms since 1970, UTC
     * @return what is known
     */
    State at(String server, Service service, long time);

    /**
     * Returns the servers with any log.
     *
     * @return names as the data spell them
     */
    Set<String> servers();
}
