package dev.postweg.trace;

import java.util.Locale;

/** Names of servers: logs and replies write one server short here and in full there. */
final class Names {
    private Names() {
    }

    /** Returns the first label of a host name in lower case; an IP address as it is. */
    static String shortName(String host) {
        var dot = host.indexOf('.');
        if (dot < 0) {
            return host.toLowerCase(Locale.ROOT);
        }
        var label = host.substring(0, dot);
        return EnvelopeKeys.isNumber(label) ? host : label.toLowerCase(Locale.ROOT);
    }

    static boolean sameServer(String one, String other) {
        return !one.isEmpty() && shortName(one).equals(shortName(other));
    }
}
