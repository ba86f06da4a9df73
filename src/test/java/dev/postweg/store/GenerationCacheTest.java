package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerationCacheTest {
    @Test
    void forgetsWhatWasNotUsedForLong() {
        var cache = new GenerationCache<String, Integer>(2);
        cache.put("used", 1);
        cache.put("left", 2);
        cache.put("c", 3);
        assertThat(cache.get("used")).isEqualTo(1);
        cache.put("d", 4);
        assertThat(cache.get("used")).isEqualTo(1);
        assertThat(cache.get("left")).isNull();
        assertThat(cache.get("d")).isEqualTo(4);
    }

    @Test
    void holdsFewKeysThatAreLong() {
        var cache = new GenerationCache<String, Integer>(1000, String::length);
        var half = "x".repeat(1 << 23);
        for (var i = 0; i < 5; i++) {
            cache.put(half + i, i);
        }
        assertThat(cache.get(half + 0)).isNull();
        assertThat(cache.get(half + 4)).isEqualTo(4);
    }
}
