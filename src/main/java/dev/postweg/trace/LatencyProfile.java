package dev.postweg.trace;

import dev.postweg.decode.LatencyComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How long mails and their steps usually take: what a single mail is compared with. Never changes once it is made. */
public final class LatencyProfile {
    /** Nothing to compare with. */
    public static final LatencyProfile NONE = new Builder().build();

    /** Of fewer lengths nobody can say what is usual. */
    private static final int LEAST = 20;
    private static final String WHOLE = "";

    private final int mails;
    private final Map<String, long[]> lengths = new HashMap<>();

    private LatencyProfile(Builder builder) {
        mails = builder.mails;
        builder.lengths.forEach(
                (key, values) -> lengths.put(key, values.stream().mapToLong(Long::longValue).sorted().toArray()));
    }

    /** Collects lengths, mail by mail. */
    public static final class Builder {
        private final Map<String, List<Long>> lengths = new HashMap<>();
        private int mails;

        /**
         * Adds a mail.
         *
         * @param waterfall
         *            its steps
         * @param latencyMs
         *            from its submission to its last delivery, in ms; below 0 where it is not known
         */
        public void add(Waterfall waterfall, long latencyMs) {
            mails++;
            if (latencyMs >= 0) {
                add(WHOLE, latencyMs);
            }
            waterfall.bars().forEach(bar -> {
                var key = key(bar);
                if (!key.isEmpty()) {
                    add(key, Math.round(bar.length()));
                }
            });
        }

        private void add(String key, long ms) {
            lengths.computeIfAbsent(key, one -> new ArrayList<>()).add(ms);
        }

        /**
         * Ends the collecting.
         *
         * @return what was added
         */
        public LatencyProfile build() {
            return new LatencyProfile(this);
        }
    }

    /**
     * Returns how many mails it is made of.
     *
     * @return their number
     */
    public int mails() {
        return mails;
    }

    /**
     * Compares a whole mail.
     *
     * @param latencyMs
     *            from its submission to its last delivery, in ms
     * @return how many of a hundred mails were faster; nothing where too few are known
     */
    public OptionalInt slowerThan(long latencyMs) {
        return latencyMs < 0 ? OptionalInt.empty() : compare(WHOLE, latencyMs);
    }

    /**
     * Compares a step with the same step of the same service in other mails, or the rows of a hop with those of others.
     *
     * @param bar
     *            of any mail
     * @return how many of a hundred were faster; nothing for a gap, and where too few are known
     */
    public OptionalInt slowerThan(Waterfall.Bar bar) {
        var key = key(bar);
        return key.isEmpty() ? OptionalInt.empty() : compare(key, Math.round(bar.length()));
    }

    private OptionalInt compare(String key, long ms) {
        var known = lengths.get(key);
        if (known == null || known.length < LEAST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) (100L * below(known, ms) / known.length));
    }

    private static int below(long[] sorted, long ms) {
        var found = Arrays.binarySearch(sorted, ms);
        var place = found < 0 ? -found - 1 : found;
        // equal lengths are not shorter
        while (place > 0 && sorted[place - 1] == ms) {
            place--;
        }
        return place;
    }

    /** A step counts by service and name, and one that was still running not at all. */
    private static String key(Waterfall.Bar bar) {
        var service = bar.service().map(one -> one.id()).orElse("");
        return switch (bar.kind()) {
            case GAP, PENDING -> WHOLE;
            case BETWEEN_ROWS -> service + "|rows";
            case MEASURED, OVERLAPPING -> bar.component().map(LatencyComponent::name)
                    .map(name -> service + "|step|" + name).orElse(WHOLE);
        };
    }
}
