package dev.postweg.store;

/** Reads two columns of numbers of a whole table; SQLite writes many into one text, as each row handed over costs. */
final class NumberPairs {
    private static final int STEP = 50_000;

    private NumberPairs() {
    }

    /** Takes two numbers. */
    @FunctionalInterface
    interface Pair {
        void take(int one, int other);
    }

    /** Reads a table by its key; neither number may be below 0 or missing. */
    static void read(Sql sql, String table, String key, String value, Pair pair) {
        var most = sql.<Integer>first("SELECT max(" + key + ") FROM " + table, 0, row -> row.getInt(1));
        for (var from = 0; from <= most; from += STEP) {
            var text = sql.first("SELECT group_concat(" + key + " || ' ' || " + value + ", ' ') FROM " + table
                    + " WHERE " + key + " BETWEEN ? AND ?", "", row -> row.getString(1), from, from + STEP - 1);
            if (text != null) {
                split(text, pair);
            }
        }
    }

    private static void split(String text, Pair pair) {
        var numbers = new int[2];
        var at = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != ' ') {
                numbers[at] = numbers[at] * 10 + c - '0';
            } else if (at == 0) {
                at = 1;
            } else {
                pair.take(numbers[0], numbers[1]);
                numbers[0] = 0;
                numbers[1] = 0;
                at = 0;
            }
        }
        pair.take(numbers[0], numbers[1]);
    }
}
