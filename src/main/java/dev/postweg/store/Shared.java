package dev.postweg.store;

/**
 * A value that many rows have in common, and the number under which it stands in the workspace. The number is the
 * writer's: its thread gives it once, and no other asks for it.
 */
final class Shared<T> {
    private final T value;
    private Integer id;

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

    /**
     * Gives the same object again for a value that came lately, so that the writer need not look its number up again.
     * For one thread.
     */
    static final class Lately<T> {
        private static final int HASH = 0x9E3779B1;

        private final Shared<T>[] slots;
        private final int shift;

        @SuppressWarnings("unchecked")
        Lately(int bits) {
            slots = (Shared<T>[]) new Shared<?>[1 << bits];
            shift = Integer.SIZE - bits;
        }

        Shared<T> of(T value) {
            var slot = value.hashCode() * HASH >>> shift;
            var known = slots[slot];
            if (known == null || !known.value.equals(value)) {
                known = new Shared<>(value);
                slots[slot] = known;
            }
            return known;
        }
    }
}
