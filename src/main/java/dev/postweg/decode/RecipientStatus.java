package dev.postweg.decode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the field recipient-status says of one recipient. See docs/interpretation.md.
 *
 * @param raw
 *            the status as it stands
 * @param code
 *            the SMTP code, 200 to 599, where the status or its last error begins with one
 * @param enhanced
 *            the enhanced code (RFC 3463); empty where there is none
 * @param text
 *            the words behind the codes; the whole status where it has none
 * @param details
 *            the parts of the long form, such as LED, MSG, FQDN, IP, LRT, in the order of the log; none in the short
 */
public record RecipientStatus(String raw, OptionalInt code, String enhanced, String text,
        List<Map.Entry<String, String>> details) {
    /** In which header the sender named the recipient. */
    public enum Role {
        /** A main recipient. */
        TO,
        /** A copy. */
        CC,
        /** A blind copy. */
        BCC
    }

    /** Copies the list. */
    public RecipientStatus {
        details = List.copyOf(details);
    }

    /**
     * Reads the field.
     *
     * @param text
     *            any text
     * @param recipientCount
     *            number of recipients of the row; 0 where it is not known
     * @return one status a recipient, in the order of the row; none where the text is blank. Fewer or more than
     *         recipients where the text gives no other choice
     */
    public static List<RecipientStatus> parse(String text, int recipientCount) {
        return text.isBlank()
                ? List.of()
                : StatusSplitter.split(text, recipientCount).stream().map(RecipientStatus::one).toList();
    }

    /**
     * Tells in which header the sender named the recipient.
     *
     * @return To, Cc or Bcc; nothing where the status is another
     */
    public Optional<Role> role() {
        return switch (raw.strip().toLowerCase(Locale.ROOT)) {
            case "to" -> Optional.of(Role.TO);
            case "cc" -> Optional.of(Role.CC);
            case "bcc" -> Optional.of(Role.BCC);
            default -> Optional.empty();
        };
    }

    /**
     * Finds a part of the long form.
     *
     * @param key
     *            such as LED (last error), FQDN and IP (remote host), LRT (time of the last attempt), in any case
     * @return the part; empty where it is missing
     */
    public String detail(String key) {
        return details.stream().filter(detail -> detail.getKey().equalsIgnoreCase(key)).map(Map.Entry::getValue)
                .findFirst().orElse("");
    }

    private static RecipientStatus one(String raw) {
        var details = StatusSplitter.details(raw.strip());
        var error = details.stream().filter(detail -> detail.getKey().equalsIgnoreCase("LED")).map(Map.Entry::getValue)
                .findFirst().orElse(raw);
        return SmtpCode.parse(error)
                .map(code -> new RecipientStatus(raw, OptionalInt.of(code.code()), code.enhanced(), code.text(),
                        details))
                .orElseGet(() -> new RecipientStatus(raw, OptionalInt.empty(), "", error.strip(), details));
    }
}
