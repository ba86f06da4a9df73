package dev.postweg.ingest;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A set that still grows. Remembers what it was asked for and did not have: an answer that may change. */
final class AskedSet extends AbstractSet<String> {
    /** Stands for the question whether there is anything at all. */
    static final String ANYTHING = "";

    private final Set<String> before;
    private final Set<String> growing;
    private List<String> missed = new ArrayList<>();

    AskedSet(Set<String> before, Set<String> growing) {
        this.before = before;
        this.growing = growing;
    }

    /** Returns what was missed since this was asked last. */
    List<String> missed() {
        var all = missed;
        missed = new ArrayList<>();
        return all;
    }

    @Override
    public boolean contains(Object text) {
        if (before.contains(text) || growing.contains(text)) {
            return true;
        }
        miss((String) text);
        return false;
    }

    @Override
    public boolean isEmpty() {
        var none = before.isEmpty() && growing.isEmpty();
        if (none) {
            miss(ANYTHING);
        }
        return none;
    }

    private void miss(String text) {
        if (!missed.contains(text)) {
            missed.add(text);
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.of(before, growing).flatMap(Set::stream).distinct().iterator();
    }

    @Override
    public int size() {
        return (int) Stream.of(before, growing).flatMap(Set::stream).distinct().count();
    }
}
