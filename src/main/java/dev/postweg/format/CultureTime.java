package dev.postweg.format;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as the culture of an exporting computer writes it, such as {@code 13.04.2017 17:15:29} or
 * {@code 2/09/2018 11:28:01 AM}.
 *
 * @param a
 *            the first number of the date
 * @param b
 *            the second
 * @param c
 *            the third
 * @param clock
 *            hour, minute, second and nanosecond
 * @param yearFirst
 *            whether the first number has four digits
 * @param dots
 *            whether dots stand between the numbers, which puts the day before the month wherever the year is last
 * @param offset
 *            Z or the offset, where the text has one
 */
record CultureTime(int a, int b, int c, int[] clock, boolean yearFirst, boolean dots, Optional<ZoneOffset> offset) {
    private static final String GAP = "[\\s\\u00A0\\u202F]*";
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})([./-])" + GAP + "(\\d{1,2})[./-]" + GAP
            + "(\\d{1,4})\\.?[T,]?" + GAP + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?" + GAP
            + "([AaPp])?\\.?" + GAP + "(?:[Mm]\\.?)?" + GAP + "(Z|[+-]\\d{2}:?\\d{2})?");
    private static final int CENTURY = 100;
    private static final int NOON = 12;

    /** The parts of a time; nothing where the text is none. */
    static Optional<CultureTime> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var hour = hour(form);
        var second = form.group(7) == null ? 0 : Integer.parseInt(form.group(7));
        var fraction = form.group(8) == null ? "" : form.group(8);
        var nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        return Optional.of(new CultureTime(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)), new int[]{hour, Integer.parseInt(form.group(6)), second, nanos},
                form.group(1).length() == 4, form.group(2).equals("."),
                Optional.ofNullable(form.group(10)).flatMap(CultureTime::offset)));
    }

    private static int hour(Matcher form) {
        var hour = Integer.parseInt(form.group(5));
        var half = form.group(9) == null ? "" : form.group(9).toLowerCase(Locale.ROOT);
        return switch (half) {
            case "a" -> hour == NOON ? 0 : hour;
            case "p" -> hour == NOON ? NOON : hour + NOON;
            default -> hour;
        };
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The local time in an order; nothing where there is no such day or hour. */
    Optional<LocalDateTime> local(DateOrder order) {
        var effective = yearFirst ? DateOrder.YMD : order;
        try {
            return Optional.of(switch (effective) {
                case DMY -> at(c, b, a);
                case MDY -> at(c, a, b);
                case YMD -> at(a, b, c);
            });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year < CENTURY ? year + 20 * CENTURY : year, month, day, clock[0], clock[1], clock[2],
                clock[3]);
    }

    /** Milliseconds since 1970; the text's own offset goes before the zone. */
    Optional<Long> millis(DateOrder order, ZoneId zone) {
        return local(order).map(time -> time.atZone(offset.map(ZoneId.class::cast).orElse(zone)).toInstant()
                .toEpochMilli());
    }
}
