package dev.postweg.trace;

/** How one address led to another. */
public enum ViaReason {
    /** A group was replaced by its members. */
    EXPAND("expand"),
    /** An alternate recipient took over, or joined in. */
    REDIRECT("redirect"),
    /** A directory lookup found another address of the same recipient. */
    RESOLVE("resolve");

    private final String id;

    ViaReason(String id) {
        this.id = id;
    }

    /**
     * Returns the name that exports use.
     *
     * @return lower case
     */
    public String id() {
        return id;
    }
}
