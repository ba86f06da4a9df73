package dev.postweg.trace;

import dev.postweg.model.LogField;
import java.util.List;

/**
 * What a summary asks of the wide texts of a row; for those who keep the rows of many mails in memory until the mails
 * are complete. A summary of what is left here is the same as one of the whole texts.
 */
public final class SummaryTexts {
    private static final List<String> CONTEXT = List.of("Mailbox:", "ClientType:", "InternalId=", "Hostname=");
    private static final List<String> DATA = List.of("Probe", "AccountForest", "FirstForestHop", "ToEntity",
            "IsSmtpResponseFromExternalServer", "FromEntity", "ProxiedClientIPAddress");
    private static final String SUBMISSION = ":TOTAL-SUB=";
    /** Longer ones are latency trees where a year stands in place of the letter of a code. */
    private static final int LONGEST_CODE = 64;

    private SummaryTexts() {
    }

    /**
     * Leaves out what no rule asks for.
     *
     * @param field
     *            any field
     * @param text
     *            its value
     * @return the value, or a part of it
     */
    public static String of(LogField field, String text) {
        return switch (field) {
            case SOURCE_CONTEXT -> hasOne(text, CONTEXT) ? text : "";
            case CUSTOM_DATA -> hasOne(text, DATA) ? text : "";
            case MESSAGE_INFO -> ofInfo(text);
            default -> text;
        };
    }

    private static boolean hasOne(String text, List<String> marks) {
        if (!text.isEmpty()) {
            for (var mark : marks) {
                if (text.contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of a latency tree nothing counts but its origin, and that it tells of a submission. */
    private static String ofInfo(String text) {
        if (text.length() <= LONGEST_CODE || !isDigit(text.charAt(0)) || !isDigit(text.charAt(2))) {
            return text;
        }
        // what follows the origin keeps it from being the whole text
        return text.substring(0, SummaryFacts.STAMP_LENGTH) + (text.contains(SUBMISSION) ? SUBMISSION : ";");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
