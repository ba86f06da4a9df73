package dev.postweg.samples;

/**
 * Who hands a mail to a hub.
 *
 * @param ip
 *            client-ip of the RECEIVE row
 * @param host
 *            client-hostname of the RECEIVE row
 * @param connector
 *            the receive connector, without the server's name
 * @param code
 *            message-info of the RECEIVE row
 * @param frontEnd
 *            the machine whose front end stood between, or null
 * @param proxiedHost
 *            name of the client before the front end
 */
record From(String ip, String host, String connector, String code, Machine frontEnd, String proxiedHost) {

    static From proxied(Login login, Machine frontEnd, String ip, String host) {
        return new From(frontEnd.ip(), frontEnd.fqdn(), login.connector(), login.code(), frontEnd, host);
    }

    static From server(Machine machine, String code) {
        return new From(machine.ip(), machine.fqdn(), "Default", code, null, "");
    }

    /** Straight from outside, as on an Edge server. */
    static From outside(String ip, String host, String code) {
        return new From(ip, host, "Default internal receive connector", code, null, "");
    }

    boolean anonymous() {
        return code.contains("A:");
    }
}
