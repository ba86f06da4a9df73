package dev.postweg.format;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What the user says about files that do not tell it themselves.
 *
 * @param encoding
 *            of all files; empty to tell it by content
 * @param zone
 *            of the local times of exports; empty to find it out, or to assume one and say so
 * @param order
 *            of the dates of exports; empty to find it out, or to assume one and say so
 */
public record ReadOptions(Optional<Encoding> encoding, Optional<ZoneId> zone, Optional<DateOrder> order) {
    /** All is told by content. */
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Tells whether anything was said.
     *
     * @return true where files that were read before may have to be read in another way
     */
    public boolean any() {
        return encoding.isPresent() || zone.isPresent() || order.isPresent();
    }
}
