package dev.postweg.trace;

/**
 * The order of rows of one message on one server where nothing else tells. An own table, made from flows in public
 * samples; docs/correlation.md shows it.
 */
final class Ranks {
    /** Rows before this rank bring a mail in. */
    static final int CHANGES = 60;
    /** Rows before this rank, and not before {@link #CHANGES}, change recipients or content. */
    static final int QUEUE = 80;

    private Ranks() {
    }

    static int of(String source, String name) {
        return switch (name) {
            case "CLIENTSUBMISSION" -> 8;
            case "NOTIFYMAPI", "NOTIFYSHADOW" -> 10;
            case "LOAD", "RESUBMIT" -> 15;
            // the report begins with it; a FAIL that led to it is joined by reference
            case "DSN" -> 18;
            case "HAREDIRECT", "HAREDIRECTFAIL" -> 30;
            case "RECEIVE" -> source.equals("SMTP") ? 40 : 20;
            case "HARECEIVE" -> 45;
            case "SUBMIT", "SUBMITDEFER", "SUBMITFAIL" -> 50;
            case "RECIPIENTINFO" -> CHANGES;
            case "RESOLVE" -> 61;
            case "REDIRECT" -> 62;
            case "EXPAND" -> 64;
            case "DUPLICATEEXPAND", "DUPLICATEREDIRECT" -> 66;
            case "AGENTINFO" -> 70;
            case "INITMESSAGECREATED" -> 71;
            case "TRANSFER" -> 72;
            case "MODERATORAPPROVE", "MODERATORREJECT", "MODERATIONEXPIRE", "MODERATORSALLNDR" -> 73;
            case "DROP", "SUPPRESSED" -> 74;
            case "DEFER", "THROTTLE", "RESUBMITDEFER" -> QUEUE;
            case "PROCESS", "PROCESSMEETINGMESSAGE" -> 88;
            case "DELIVER", "DUPLICATEDELIVER", "DELIVERFAIL" -> 90;
            case "SEND", "SENDEXTERNAL" -> 95;
            case "FAIL", "RESUBMITFAIL", "BADMAIL", "POISONMESSAGE" -> 96;
            case "HADISCARD" -> 99;
            default -> 75;
        };
    }
}
