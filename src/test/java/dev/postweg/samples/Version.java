package dev.postweg.samples;

import dev.postweg.model.Header;

/** The versions of Exchange whose logs are written here: columns, build, and whether file names carry the hour. */
enum Version {
    EX2007(Header.V2007, "8.0.0.0", false), EX2010(Header.V2010, "14.0.0.0", false), EX2013(Header.V2013,
            "15.00.1104.000", true), EX2016(Header.V2016, "15.01.1261.035", true), EX2019(Header.V2016,
                    "15.02.0330.005", true);

    private final Header header;
    private final String build;
    private final boolean hourInName;

    Version(Header header, String build, boolean hourInName) {
        this.header = header;
        this.build = build;
        this.hourInName = hourInName;
    }

    Header header() {
        return header;
    }

    String build() {
        return build;
    }

    boolean hourInName() {
        return hourInName;
    }

    /** Before 2013 there is neither a transport service for mailboxes nor shadow redundancy by HAREDIRECT. */
    boolean legacy() {
        return this == EX2007 || this == EX2010;
    }

    /** From 2016 on, mail to the outside is SENDEXTERNAL; older versions write SEND. */
    String externalSend() {
        return compareTo(EX2016) >= 0 ? "SENDEXTERNAL" : "SEND";
    }
}
