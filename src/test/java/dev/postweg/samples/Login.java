package dev.postweg.samples;

/** How a mail came in by SMTP: the code in message-info and the receive connector that took it. */
enum Login {
    ANONYMOUS("0cA: ", "Default"), AUTHENTICATED("07I: ", "Client Proxy"), EXCHANGE("0cI: ", "Default");

    private final String code;
    private final String connector;

    Login(String code, String connector) {
        this.code = code;
        this.connector = connector;
    }

    String code() {
        return code;
    }

    String connector() {
        return connector;
    }
}
