package dev.postweg.trace;

import java.util.Locale;

/** Names of servers: logs and replies write one server short here and in full there. */
public final class Names {
    private Names() {
    }

    /**
     * Returns what people call a server.
     *
     * @param host
     *            its name, short or in full
     * @return the first label; an IP address as it is
     */
    public static String label(String host) {
        var dot = host.indexOf('.');
        if (dot < 0) {
            return host;
        }
        var label = host.substring(0, dot);
        return EnvelopeKeys.isNumber(label) ? host : label;
    }

    /**
     * Returns a name by which servers are told apart.
     *
     * @param host
     *            its name, short or in full
     * @return the first label in lower case; an IP address as it is
     */
    public static String shortName(String host) {
        return label(host).toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether two names mean one server.
     *
     * @param one
     *            a name, short or in full; empty for none
     * @param other
     *            another one
     * @return true where they do
     */
    public static boolean sameServer(String one, String other) {
        return !one.isEmpty() && shortName(one).equals(shortName(other));
    }
}
