package dev.postweg.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads and writes numbers, sizes and durations. */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern SIZE = Pattern.compile("(-?\\d{1,18}(?:[.,]\\d{1,9})?) ?([a-z]*)");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,18}(?:[.,]\\d{1,9})?) ?([a-z]+) ?");
    /** No amount is larger, so that the numbers beside it can be named, too. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000_000_000L);

    /** Units, the largest first. As everywhere in Exchange, a kilobyte has 1024 bytes. */
    private static final List<Unit> SIZES = List.of(new Unit("TB", 1L << 40, List.of("t", "tb", "tib")),
            new Unit("GB", 1L << 30, List.of("g", "gb", "gib")), new Unit("MB", 1L << 20, List.of("m", "mb", "mib")),
            new Unit("KB", 1L << 10, List.of("k", "kb", "kib")), new Unit("", 1, List.of("", "b", "bytes")));
    private static final List<Unit> DURATIONS = List.of(new Unit("w", 604_800_000, List.of("w")),
            new Unit("d", 86_400_000, List.of("d")), new Unit("h", 3_600_000, List.of("h")),
            new Unit("min", 60_000, List.of("m", "min")), new Unit("s", 1_000, List.of("s", "sec")),
            new Unit("ms", 1, List.of("ms")));

    private record Unit(String name, long factor, List<String> names) {
    }

    private Amounts() {
    }

    /** Reads an amount of a numeric kind; nothing where the text is none. */
    static OptionalLong read(Kind kind, String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case SIZE -> size(lower);
            case DURATION -> duration(lower);
            default -> NUMBER.matcher(lower).matches() ? OptionalLong.of(Long.parseLong(lower)) : OptionalLong.empty();
        };
    }

    /** Writes an amount so that {@link #read} gives it back. */
    static String write(Kind kind, long amount) {
        if (kind == Kind.NUMBER) {
            return Long.toString(amount);
        }
        var unit = unit(kind, amount);
        return amount / unit.factor() + unit.name();
    }

    /** Whether one amount takes a larger unit than another, and so is easier to read. */
    static boolean rounder(Kind kind, long one, long other) {
        return kind != Kind.NUMBER && unit(kind, one).factor() > unit(kind, other).factor();
    }

    private static Unit unit(Kind kind, long amount) {
        var units = kind == Kind.SIZE ? SIZES : DURATIONS.subList(1, DURATIONS.size());
        return amount == 0
                ? units.getLast()
                : units.stream().filter(unit -> amount % unit.factor() == 0).findFirst().orElseThrow();
    }

    private static OptionalLong size(String text) {
        var matcher = SIZE.matcher(text);
        return matcher.matches() ? whole(times(SIZES, matcher.group(1), matcher.group(2))) : OptionalLong.empty();
    }

    private static OptionalLong duration(String text) {
        var negative = text.startsWith("-");
        var matcher = DURATION.matcher(text).region(negative ? 1 : 0, text.length());
        var sum = BigDecimal.ZERO;
        var end = negative ? 1 : 0;
        while (matcher.lookingAt()) {
            var part = times(DURATIONS, matcher.group(1), matcher.group(2));
            if (part == null || sum.compareTo(LIMIT) > 0) {
                return OptionalLong.empty();
            }
            sum = sum.add(part);
            end = matcher.end();
            matcher.region(end, text.length());
        }
        return end == text.length() && end > (negative ? 1 : 0)
                ? whole(negative ? sum.negate() : sum)
                : OptionalLong.empty();
    }

    private static BigDecimal times(List<Unit> units, String number, String name) {
        return units.stream().filter(unit -> unit.names().contains(name)).findFirst()
                .map(unit -> new BigDecimal(number.replace(',', '.')).multiply(BigDecimal.valueOf(unit.factor())))
                .orElse(null);
    }

    private static OptionalLong whole(BigDecimal amount) {
        return amount == null || amount.abs().compareTo(LIMIT) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
