package dev.postweg.samples;

/** A mailbox client, by the ClientType that the store writes. */
enum Client {
    OUTLOOK("MOMT", "User"), OWA("OWA", "OWA"), ACTIVESYNC("AirSync", "EAS"), EWS("WebServices", "EWS"), REST("REST",
            "REST"), MONITORING("Monitoring", "Monitoring");

    private final String type;
    private final String legacyType;

    Client(String type, String legacyType) {
        this.type = type;
        this.legacyType = legacyType;
    }

    String type(Version version) {
        return version.legacy() ? legacyType : type;
    }
}
