package dev.postweg.model;

import java.util.Arrays;
import java.util.Optional;

/** How sure a statement is. */
public enum Certainty {
    /** An identifier or a documented fact proves it. */
    CERTAIN("certain"),
    /** A sound guess; the evidence says why. */
    GUESSED("guessed");

    private final String id;

    Certainty(String id) {
        this.id = id;
    }

    /**
     * Returns the name that filters, exports and the workspace use.
     *
     * @return lower case
     */
    public String id() {
        return id;
    }

    /**
     * Finds the value of a name.
     *
     * @param id
     *            as {@link #id()} gives it
     * @return the value, or nothing
     */
    public static Optional<Certainty> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }
}
