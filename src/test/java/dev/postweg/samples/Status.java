package dev.postweg.samples;

/** Texts of recipient-status. */
final class Status {
    private Status() {
    }

    /** The long form: last error, message, remote host and address, time of the last retry. */
    static String failed(String lastError, String fqdn, String ip) {
        return "[{LED=%s};{MSG=};{FQDN=%s};{IP=%s};{LRT=}]".formatted(lastError, fqdn, ip);
    }

    static String retried(String lastError, String fqdn, String ip, String lastRetry) {
        return "[{LED=%s};{MSG=};{FQDN=%s};{IP=%s};{LRT=%s}]".formatted(lastError, fqdn, ip, lastRetry);
    }

    static String notFound() {
        return failed("550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "", "");
    }
}
