package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the mailboxes and marks with which Exchange watches itself. */
final class Probes {
    // setup puts a GUID or hex digits behind each name; a person may well be called migration@
    private static final Pattern MAILBOX = Pattern.compile(
            "(?:healthmailbox-?[0-9a-f{]|systemmailbox\\{|discoverysearchmailbox\\b|federatedemail\\.|"
                    + "migration\\.[0-9a-f]{8}|sm_[0-9a-f]{8}|extest_|inboundproxy@|maildeliveryprobe@).*",
            Pattern.CASE_INSENSITIVE);

    private Probes() {
    }

    static boolean isProbe(String address) {
        return !address.isEmpty() && "hsdfmie".indexOf(Character.toLowerCase(address.charAt(0))) >= 0
                && MAILBOX.matcher(address).matches();
    }

    static boolean isProbe(CustomData data) {
        return Stream.of("IsProbe", "ProbeType", "PersistProbeTrace").flatMap(data::all)
                .anyMatch(entry -> !entry.value().equalsIgnoreCase("False"));
    }
}
