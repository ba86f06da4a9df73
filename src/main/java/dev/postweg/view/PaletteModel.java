package dev.postweg.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the palette offers for what is typed: every command, and every saved filter. */
final class PaletteModel {
    private final Supplier<Stream<Entry>> all;

    /**
     * Something that can be done.
     *
     * @param title
     *            what it is called
     * @param group
     *            where it belongs
     * @param keys
     *            that do the same; empty for none
     * @param obstacle
     *            why it cannot be done now
     * @param run
     *            does it
     */
    record Entry(String title, String group, String keys, Optional<String> obstacle, Runnable run) {
    }

    private record Rated(Entry entry, int rate) {
    }

    PaletteModel(Supplier<Stream<Entry>> all) {
        this.all = all;
    }

    /** The entries for a text, the likeliest first; all in their order where nothing is typed. */
    List<Entry> entries(String typed) {
        if (typed.isBlank()) {
            return all.get().toList();
        }
        return all.get().flatMap(entry -> rate(typed, entry).stream())
                .sorted(Comparator.comparingInt(Rated::rate).reversed()).map(Rated::entry).toList();
    }

    /** What is impossible now comes after what is possible, where both fit as well. */
    private static Optional<Rated> rate(String typed, Entry entry) {
        var rate = Fuzzy.rate(typed, entry.title());
        var wide = Fuzzy.contains(typed, entry.group() + " " + entry.title() + " " + entry.keys()) ? 1 : -1;
        var best = Math.max(rate.orElse(-1), wide);
        return best < 0
                ? Optional.empty()
                : Optional.of(new Rated(entry, 2 * best - (entry.obstacle().isPresent() ? 1 : 0)));
    }
}
