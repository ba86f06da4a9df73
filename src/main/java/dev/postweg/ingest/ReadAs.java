package dev.postweg.ingest;

import dev.postweg.format.ReadOptions;

/**
 * Which log a file holds, and how it was read. The workspace keeps it as the fingerprint of a file.
 *
 * @param log
 *            the hash of its beginning, the same however it is read
 * @param choices
 *            what was chosen for reading it; empty where there was no choice
 * @param said
 *            what of that the user said
 */
record ReadAs(String log, String choices, ReadOptions said) {
    private static final String GAP = " ";
    private static final String SAID = "!";

    static ReadAs of(String fingerprint) {
        var gap = fingerprint.indexOf(GAP);
        var mark = fingerprint.indexOf(SAID);
        if (gap < 0) {
            return new ReadAs(fingerprint, "", ReadOptions.NONE);
        }
        return mark < 0
                ? new ReadAs(fingerprint.substring(0, gap), fingerprint.substring(gap + 1), ReadOptions.NONE)
                : new ReadAs(fingerprint.substring(0, gap), fingerprint.substring(gap + 1, mark).strip(),
                        ReadOptions.ofText(fingerprint.substring(mark + 1)));
    }

    String text() {
        var reading = choices.isEmpty() && !said.any() ? "" : GAP + choices;
        return log + reading + (said.any() ? GAP + SAID + said.text() : "");
    }

    /** The same for the same rows: who said how to read them makes no difference. */
    String rows() {
        return log + GAP + choices;
    }

    /** What has to be said to read the file once more as it was read. */
    ReadOptions again() {
        return said.orElse(ReadOptions.ofChoices(choices));
    }

    boolean sameRows(ReadAs other) {
        return rows().equals(other.rows());
    }

    boolean sameLog(ReadAs other) {
        return log.equals(other.log);
    }
}
