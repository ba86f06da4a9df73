package dev.postweg.decode;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of a latency tree, such as {@code CATRT-Transport Rule Agent=0.015}.
 *
 * @param prefix
 *            whether the step overlaps its siblings
 * @param code
 *            the step's code, {@code TOTAL-HUB} and kin undivided
 * @param agent
 *            display name of the transport agent, empty where none is named
 * @param suffix
 *            whether the step had ended
 * @param ms
 *            how long it took, in milliseconds
 * @param seconds
 *            how long it took, in the log's own text: seconds with three decimals, or whole
 * @param children
 *            steps inside this one, in the order of the log; a code may stand several times
 */
public record LatencyComponent(Prefix prefix, String code, String agent, Suffix suffix, long ms, String seconds,
        List<LatencyComponent> children) {
    /** What stands in front of the code. */
    public enum Prefix {
        /** Nothing. */
        NONE(""),
        /** Overlaps its siblings and can exceed its parent: never to be summed. */
        X("X-"),
        /** Seen in Exchange Online only, its meaning is not known. */
        R("R-");

        private final String text;

        Prefix(String text) {
            this.text = text;
        }

        /**
         * Returns the log's text.
         *
         * @return with the dash; empty for {@link #NONE}
         */
        public String text() {
            return text;
        }
    }

    /** What stands after the code or the agent. */
    public enum Suffix {
        /** Nothing. */
        NONE(""),
        /** The step still ran when the row was written. */
        PENDING("-PEN"),
        /** The step never finished, such as an attempt that broke off. */
        INCOMPLETE("-INC");

        private final String text;

        Suffix(String text) {
            this.text = text;
        }

        /**
         * Returns the log's text.
         *
         * @return with the dash; empty for {@link #NONE}
         */
        public String text() {
            return text;
        }
    }

    /** Copies the list. */
    public LatencyComponent {
        children = List.copyOf(children);
    }

    /**
     * Returns the name of the step.
     *
     * @return prefix, code, agent and suffix as the log writes them
     */
    public String name() {
        return prefix.text() + code + (agent.isEmpty() ? "" : "-" + agent) + suffix.text();
    }

    /**
     * Writes the step and all inside it.
     *
     * @return as the log does, without any blank that is not part of a name
     */
    public String text() {
        var own = name() + "=" + seconds;
        return children.isEmpty() ? own : own + "(" + text(children) + ")";
    }

    static String text(List<LatencyComponent> components) {
        return components.stream().map(LatencyComponent::text).collect(Collectors.joining("|"));
    }
}
