package dev.postweg.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A map of bounded size that forgets what was not used for long: two generations, of which the older is dropped when
 * the younger is full. Keys may be texts of megabytes, so their characters count, too.
 */
final class GenerationCache<K, V> {
    private static final long HEAVY = 1 << 24;

    private final int capacity;
    private final ToIntFunction<K> characters;
    private Map<K, V> young = new HashMap<>();
    private Map<K, V> old = Map.of();
    private long weight;

    GenerationCache(int capacity) {
        this(capacity, _ -> 0);
    }

    /** Holds so many keys, and millions of characters of them. */
    GenerationCache(int capacity, ToIntFunction<K> characters) {
        this.capacity = capacity;
        this.characters = characters;
    }

    V get(K key) {
        var value = young.get(key);
        if (value == null) {
            value = old.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    void put(K key, V value) {
        weight += characters.applyAsInt(key);
        if (young.size() >= capacity || weight > HEAVY) {
            old = young;
            young = new HashMap<>();
            weight = 0;
        }
        young.put(key, value);
    }
}
