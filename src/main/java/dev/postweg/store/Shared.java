package dev.postweg.store;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A value that many rows have in common, and the number under which it stands in the workspace. The number is the
 * writer's: its thread gives it once, and no other asks for it.
 */
final class Shared<T> {
    /** Characters that all slots of a memory may hold. */
    private static final int LONGEST = 1 << 25;
    private static final int HASH = 0x9E3779B1;

    private final T value;
    private Integer id;
    private String digits;

    Shared(T value) {
        this.value = value;
    }

    T value() {
        return value;
    }

    /** The number; null where none was given yet. */
    Integer id() {
        return id;
    }

    Integer id(Integer given) {
        id = given;
        return given;
    }

    /** The number that was given, as it stands in the texts of many rows. */
    String digits() {
        if (digits == null) {
            digits = id.toString();
        }
        return digits;
    }

    /** The slot of a hash among as many as some bits can tell. */
    static int slot(int hash, int bits) {
        return hash * HASH >>> Integer.SIZE - bits;
    }

    /** Whether a text is no longer than its part of what as many slots may hold as some bits can tell. */
    static boolean fits(int characters, int bits) {
        return characters <= LONGEST >> bits;
    }

    static int characters(List<String> texts) {
        var sum = 0;
        for (var text : texts) {
            sum += text.length();
        }
        return sum;
    }

    /**
     * Gives the same object again for a value that came lately, so that the writer need not look its number up again.
     * For one thread.
     */
    static final class Lately<T> {
        private final Shared<T>[] slots;
        private final int bits;
        private final ToIntFunction<T> characters;

        @SuppressWarnings("unchecked")
        Lately(int bits, ToIntFunction<T> characters) {
            slots = (Shared<T>[]) new Shared<?>[1 << bits];
            this.bits = bits;
            this.characters = characters;
        }

        Shared<T> of(T value) {
            var slot = slot(value.hashCode(), bits);
            var known = slots[slot];
            if (known == null || !known.value.equals(value)) {
                known = new Shared<>(value);
                if (fits(characters.applyAsInt(value), bits)) {
                    slots[slot] = known;
                }
            }
            return known;
        }
    }
}
