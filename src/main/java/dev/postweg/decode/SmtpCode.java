package dev.postweg.decode;

import java.util.Optional;

/**
 * The codes in front of an SMTP reply.
 *
 * @param code
 *            200 to 599
 * @param enhanced
 *            the enhanced code (RFC 3463); empty where there is none
 * @param text
 *            what follows the codes
 */
record SmtpCode(int code, String enhanced, String text) {
    private static final int DIGITS = 3;
    private static final int LONGEST_ENHANCED = 9;

    /**
     * Reads the codes.
     *
     * @param reply
     *            such as {@code 250 2.1.5 Recipient OK}
     * @return the codes, or nothing where the text begins with none
     */
    static Optional<SmtpCode> parse(String reply) {
        var text = reply.stripLeading();
        if (!startsWithCode(text)) {
            return Optional.empty();
        }
        var code = Integer.parseInt(text.substring(0, DIGITS));
        var rest = text.length() > DIGITS ? text.substring(DIGITS + 1).stripLeading() : "";
        var end = rest.indexOf(' ');
        var first = end < 0 ? rest : rest.substring(0, end);
        var word = first.length() <= LONGEST_ENHANCED ? first : "";
        return isEnhanced(word)
                ? Optional.of(new SmtpCode(code, word, rest.substring(word.length()).stripLeading()))
                : Optional.of(new SmtpCode(code, "", rest));
    }

    static boolean startsWithCode(String text) {
        if (text.length() < DIGITS || text.charAt(0) < '2' || text.charAt(0) > '5') {
            return false;
        }
        var ends = text.length() == DIGITS || text.charAt(DIGITS) == ' ' || text.charAt(DIGITS) == '-';
        return ends && Numbers.isDigits(text.substring(0, DIGITS));
    }

    private static boolean isEnhanced(String word) {
        var parts = word.split("\\.", -1);
        if (parts.length != DIGITS || parts[0].length() != 1 || "245".indexOf(parts[0].charAt(0)) < 0) {
            return false;
        }
        return Numbers.isDigits(parts[1]) && Numbers.isDigits(parts[2]);
    }
}
