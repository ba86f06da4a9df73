package dev.postweg.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the GUIDs that came lately. Databases, mailboxes and tenants come back all the time; a GUID that is met for the
 * first time stands as it is, as most such GUIDs never come back. For one thread.
 */
final class RepeatedTerms {
    private static final int SLOT_BITS = 15;

    private final List<Shared<String>> lately = new ArrayList<>(Collections.nCopies(1 << SLOT_BITS, null));

    /** The term that stands at a place; null where it is met for the first time. */
    Shared<String> met(char[] text, int from, int end) {
        var hash = 0;
        for (var i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        var slot = Shared.slot(hash, SLOT_BITS);
        var known = lately.get(slot);
        if (known != null && isAt(known.value(), text, from, end)) {
            return known;
        }
        lately.set(slot, new Shared<>(new String(text, from, end - from)));
        return null;
    }

    private static boolean isAt(String term, char[] text, int from, int end) {
        if (term.length() != end - from) {
            return false;
        }
        for (var i = 0; i < term.length(); i++) {
            if (term.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
