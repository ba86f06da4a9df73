package dev.postweg.samples;

import java.util.Locale;

/** What the directory knows of an address. */
final class Directory {
    private Directory() {
    }

    /** The legacyExchangeDN, as the RESOLVE row shows it. */
    static String legacyName(String address) {
        var local = address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
        return "/o=First Organization/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=" + local;
    }
}
