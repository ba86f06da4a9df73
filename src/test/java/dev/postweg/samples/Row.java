package dev.postweg.samples;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row while it is made: the values of all known fields, of which its version writes a part. */
final class Row {
    private final Machine machine;
    private final Process process;
    private final long time;
    private final Map<LogField, String> values = new EnumMap<>(LogField.class);

    /**
     * Begins a row.
     *
     * @param machine
     *            whose log it is
     * @param process
     *            the service that writes it
     * @param time
     *            the true time; the row gets what the machine's clock says then
     */
    Row(Machine machine, Process process, long time) {
        this.machine = machine;
        this.process = process;
        this.time = machine.clock(time);
        set(LogField.DATE_TIME, Times.iso(this.time));
    }

    Row event(String source, String event) {
        return set(LogField.SOURCE, source).set(LogField.EVENT_ID, event);
    }

    Row set(LogField field, String value) {
        values.put(field, value);
        return this;
    }

    Row client(String ip, String host) {
        return set(LogField.CLIENT_IP, ip).set(LogField.CLIENT_HOSTNAME, host);
    }

    Row server(String ip, String host) {
        return set(LogField.SERVER_IP, ip).set(LogField.SERVER_HOSTNAME, host);
    }

    Row context(String text) {
        return set(LogField.SOURCE_CONTEXT, text);
    }

    Row connector(String name) {
        return set(LogField.CONNECTOR_ID, name);
    }

    Row internalId(long id) {
        return set(LogField.INTERNAL_MESSAGE_ID, Long.toString(id));
    }

    Row recipients(List<String> addresses) {
        return set(LogField.RECIPIENT_ADDRESS, String.join(";", addresses)).set(LogField.RECIPIENT_COUNT,
                Integer.toString(addresses.size()));
    }

    /** Gives every recipient the same status; after {@link #recipients}. */
    Row status(String each) {
        var count = Integer.parseInt(values.get(LogField.RECIPIENT_COUNT));
        return set(LogField.RECIPIENT_STATUS, String.join(";", Collections.nCopies(count, each)));
    }

    Row related(String address) {
        return set(LogField.RELATED_RECIPIENT_ADDRESS, address);
    }

    Row reference(String id) {
        return set(LogField.REFERENCE, id);
    }

    Row info(String text) {
        return set(LogField.MESSAGE_INFO, text);
    }

    Row directionality(String text) {
        return set(LogField.DIRECTIONALITY, text);
    }

    Row original(String clientIp, String serverIp) {
        return set(LogField.ORIGINAL_CLIENT_IP, clientIp).set(LogField.ORIGINAL_SERVER_IP, serverIp);
    }

    /** Adds a pair to custom-data. */
    Row data(String key, String value) {
        var before = values.getOrDefault(LogField.CUSTOM_DATA, "");
        return set(LogField.CUSTOM_DATA, before + (before.isEmpty() ? "" : ";") + "S:" + key + "=" + value);
    }

    /** Copies what every row of a mail tells. */
    Row mail(Mail mail) {
        set(LogField.MESSAGE_ID, mail.messageId()).set(LogField.NETWORK_MESSAGE_ID, mail.networkId());
        set(LogField.MESSAGE_SUBJECT, mail.subject()).set(LogField.SENDER_ADDRESS, mail.sender());
        set(LogField.RETURN_PATH, mail.returnPath()).set(LogField.TOTAL_BYTES, Long.toString(mail.bytes()));
        return set(LogField.TRANSPORT_TRAFFIC_TYPE, "Email");
    }

    /** Whether it belongs to the side channel of shadow redundancy. */
    boolean shadow() {
        return get(LogField.EVENT_ID).startsWith("HA");
    }

    Machine machine() {
        return machine;
    }

    Process process() {
        return process;
    }

    /** What the row's date-time says, in ms since 1970. */
    long time() {
        return time;
    }

    String get(LogField field) {
        return values.getOrDefault(field, "");
    }

    List<String> values() {
        return machine.version().header().names().stream()
                .map(name -> get(LogField.ofLogName(name).orElseThrow())).toList();
    }

    Event toEvent(long id, Origin origin) {
        return new Event(id, time, machine.name(), process, origin, machine.version().header(), values());
    }
}
