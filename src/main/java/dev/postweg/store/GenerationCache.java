package dev.postweg.store;

import java.util.HashMap;
import java.util.Map;

/**
 * A map of bounded size that forgets what was not used for long: two generations, of which the older is dropped when
 * the younger is full.
 */
final class GenerationCache<K, V> {
    private final int capacity;
    private Map<K, V> young = new HashMap<>();
    private Map<K, V> old = Map.of();

    GenerationCache(int capacity) {
        this.capacity = capacity;
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
        if (young.size() >= capacity) {
            old = young;
            young = new HashMap<>();
        }
        young.put(key, value);
    }
}
