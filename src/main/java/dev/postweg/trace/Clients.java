package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import dev.postweg.model.Certainty;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Optional;

/**
 * Finds the client that handed a mail in. The log has limits: for ActiveSync the first row names none and the next one
 * names the server, and any address may be that of a proxy.
 */
final class Clients {
    private static final String CLAIM = "original-client-ip=";

    private Clients() {
    }

    static Optional<Evidence> of(List<Row> rows) {
        for (var row : rows) {
            if (row.isStore() && row.is("RECEIVE")) {
                // later rows would name a server
                return ofField(row, LogField.ORIGINAL_CLIENT_IP, Certainty.CERTAIN);
            }
        }
        var entry = EntryRules.entry(rows);
        return entry.flatMap(row -> ofField(row, LogField.ORIGINAL_CLIENT_IP, Certainty.CERTAIN))
                .or(() -> entry.flatMap(Clients::proxied)).or(() -> entry.flatMap(Clients::direct))
                .or(() -> rows.stream().filter(row -> !row.isShadow())
                        .flatMap(row -> ofField(row, LogField.ORIGINAL_CLIENT_IP, Certainty.GUESSED).stream())
                        .findFirst());
    }

    private static Optional<Evidence> ofField(Row row, LogField field, Certainty certainty) {
        var text = row.get(field).strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(CLAIM + text, row.id(), field.logName(), text, certainty));
    }

    private static Optional<Evidence> proxied(Row row) {
        var text = row.get(LogField.CUSTOM_DATA);
        return text.contains("ProxiedClientIPAddress")
                ? CustomData.parse(text).first("ProxiedClientIPAddress").filter(ip -> !ip.isEmpty())
                        .map(ip -> new Evidence(CLAIM + ip, row.id(), LogField.CUSTOM_DATA.logName(),
                                "ProxiedClientIPAddress=" + ip, Certainty.CERTAIN))
                : Optional.empty();
    }

    /** Before 2013 no front end stands between, but an Edge or another hub may. */
    private static Optional<Evidence> direct(Row row) {
        return row.event().header().position(LogField.NETWORK_MESSAGE_ID) < 0
                ? ofField(row, LogField.CLIENT_IP, Certainty.GUESSED)
                : Optional.empty();
    }

    static String ip(Optional<Evidence> evidence) {
        return evidence.map(found -> found.claim().substring(CLAIM.length())).orElse("");
    }
}
