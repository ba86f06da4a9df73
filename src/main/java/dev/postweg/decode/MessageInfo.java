package dev.postweg.decode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field message-info: a short code on RECEIVE rows, a latency tree on SUBMIT, SEND, DELIVER, FAIL and kin. See
 * docs/interpretation.md for what is known of both and how sure it is.
 */
public sealed interface MessageInfo {
    /**
     * Returns the field.
     *
     * @return the text as it stands in the log, blanks included
     */
    String raw();

    /**
     * Nothing but blanks, if anything.
     *
     * @param raw
     *            the field
     */
    record Empty(String raw) implements MessageInfo {
    }

    /**
     * A code such as {@code 0cA: }.
     *
     * @param raw
     *            the field
     * @param mechanism
     *            two hexadecimal digits as in the log: how the mail was handed to this hop
     * @param letter
     *            as in the log: who vouched for the sender
     * @param rest
     *            what follows the colon, without blanks around; the domain where Domain Secure is used
     */
    record Code(String raw, String mechanism, char letter, String rest) implements MessageInfo {
        /**
         * Tells whether nobody vouched for the sender.
         *
         * @return true for the letter A
         */
        public boolean anonymous() {
            return letter == 'A' || letter == 'a';
        }

        /**
         * Tells whether the sender logged on, or belongs to the organisation.
         *
         * @return true for the letter I
         */
        public boolean internal() {
            return letter == 'I' || letter == 'i';
        }

        /**
         * Returns the code.
         *
         * @return mechanism and letter as in the log
         */
        public String code() {
            return mechanism + letter;
        }
    }

    /**
     * Where the time went.
     *
     * @param raw
     *            the field
     * @param origin
     *            when the mail first entered the organisation
     * @param servers
     *            what each server measured, in the order of the log; empty where only the origin is written (2007)
     * @param trailing
     *            the time after the last server, which only message headers carry
     */
    record Latency(String raw, Instant origin, List<ServerLatency> servers,
            Optional<Instant> trailing) implements MessageInfo {
        /** Copies the list. */
        public Latency {
            servers = List.copyOf(servers);
        }

        /**
         * Writes the tree.
         *
         * @return as the log does, without any blank that is not part of a name
         */
        public String text() {
            return Stream
                    .of(Stream.of(Times.text(origin)), servers.stream().map(ServerLatency::text),
                            trailing.map(Times::text).stream())
                    .flatMap(part -> part).collect(Collectors.joining(";"));
        }
    }

    /**
     * A text that fits neither form.
     *
     * @param raw
     *            the field
     */
    record Other(String raw) implements MessageInfo {
    }

    /**
     * Reads the field.
     *
     * @param raw
     *            any text
     * @return what it is, {@link Other} where it fits nothing
     */
    static MessageInfo parse(String raw) {
        var text = raw.strip();
        if (text.isEmpty()) {
            return new Empty(raw);
        }
        if (isCode(text)) {
            var rest = text.length() > 4 ? text.substring(4).strip() : "";
            return new Code(raw, text.substring(0, 2), text.charAt(2), rest);
        }
        return new LatencyParser(raw).parse().<MessageInfo>map(latency -> latency).orElseGet(() -> new Other(raw));
    }

    private static boolean isCode(String text) {
        // the vendor's documents also print a code without its colon
        return (text.length() == 3 || text.length() > 3 && text.charAt(3) == ':') && isHex(text.charAt(0))
                && isHex(text.charAt(1)) && isLetter(text.charAt(2));
    }

    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
