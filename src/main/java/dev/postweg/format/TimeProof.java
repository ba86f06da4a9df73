package dev.postweg.format;

import dev.postweg.format.TimeRule.Basis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds out in which order and zone the times of an export are written. Two things prove an order: a number above 12,
 * and the UTC times that stand in other columns of a row, such as the start of the SMTP session in SourceContext. The
 * latter prove the zone, too.
 */
final class TimeProof {
    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3,7})?Z");
    private static final int QUARTER = 15;
    private static final Duration FARTHEST = Duration.ofMinutes(14 * 60 + QUARTER);
    private static final int ENOUGH = 3;
    private static final int LAST_MONTH = 12;

    private static final int VOTES = 5000;
    private static final double MOST = 0.8;

    private final Map<DateOrder, List<Vote>> votes = new EnumMap<>(DateOrder.class);
    private boolean local;
    private boolean told;
    private boolean ambiguous;
    private boolean dots;
    private boolean dayFirst;
    private boolean monthFirst;

    private record Vote(LocalDateTime local, ZoneOffset offset) {
    }

    /**
     * Looks at a row.
     *
     * @param time
     *            the text of its time
     * @param others
     *            texts that may hold UTC times
     */
    void add(String time, List<String> others) {
        if (LogTime.parse(time) != LogTime.NONE) {
            return;
        }
        CultureTime.parse(time).filter(parsed -> parsed.offset().isEmpty()).ifPresent(parsed -> {
            local = true;
            told |= !others.isEmpty();
            dots |= parsed.dots();
            if (!parsed.yearFirst()) {
                ambiguous = true;
                dayFirst |= parsed.a() > LAST_MONTH;
                monthFirst |= parsed.b() > LAST_MONTH;
            }
            others.forEach(text -> vote(parsed, text));
        });
    }

    private void vote(CultureTime time, String text) {
        var found = UTC.matcher(text);
        while (found.find()) {
            var utc = LocalDateTime.ofEpochSecond(Math.floorDiv(LogTime.parse(found.group()), 1000L), 0,
                    ZoneOffset.UTC);
            var orders = time.yearFirst() ? List.of(DateOrder.YMD) : List.of(DateOrder.DMY, DateOrder.MDY);
            for (var order : orders) {
                time.local(order).ifPresent(there -> vote(order, there, Duration.between(utc, there)));
            }
        }
    }

    private void vote(DateOrder order, LocalDateTime there, Duration difference) {
        var list = votes.computeIfAbsent(order, _ -> new ArrayList<>());
        if (difference.abs().compareTo(FARTHEST) <= 0 && list.size() < VOTES) {
            list.add(new Vote(there, offset(difference)));
        }
    }

    /** The row is written a little after what it tells: the quarter of an hour below. */
    private static ZoneOffset offset(Duration difference) {
        var quarters = Math.floorDiv(difference.toSeconds() + 60, QUARTER * 60L);
        return ZoneOffset.ofTotalSeconds(Math.clamp(quarters * QUARTER * 60L, -50_400, 50_400));
    }

    /** Whether no local time was seen. */
    boolean isEmpty() {
        return !local;
    }

    /** Whether more rows might tell more. */
    boolean undecided(ReadOptions options) {
        return local && (ambiguous && options.order().isEmpty() && order().isEmpty()
                || told && options.zone().isEmpty() && zone(orderOrUsual(options)).isEmpty());
    }

    private Optional<DateOrder> order() {
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst ? DateOrder.DMY : DateOrder.MDY);
        }
        var day = count(DateOrder.DMY);
        var month = count(DateOrder.MDY);
        return day == month || Math.max(day, month) < ENOUGH
                ? Optional.empty()
                : Optional.of(day > month ? DateOrder.DMY : DateOrder.MDY);
    }

    private int count(DateOrder order) {
        return votes.getOrDefault(order, List.of()).size();
    }

    private DateOrder orderOrUsual(ReadOptions options) {
        if (!ambiguous) {
            return DateOrder.YMD;
        }
        return options.order().or(this::order).orElse(dots ? DateOrder.DMY : DateOrder.MDY);
    }

    /** The offset that most of the UTC times tell. */
    private Optional<ZoneOffset> zone(DateOrder order) {
        var told = votes.getOrDefault(order, List.of()).stream()
                .collect(Collectors.groupingBy(Vote::offset, Collectors.counting()));
        return told.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= ENOUGH).map(Map.Entry::getKey);
    }

    /** Whether a zone, with its summer time, is what most of the votes tell. */
    private boolean fits(ZoneId zone, DateOrder order) {
        var all = votes.getOrDefault(order, List.of());
        return all.stream().filter(vote -> zone.getRules().isValidOffset(vote.local, vote.offset))
                .count() > all.size() * MOST;
    }

    /**
     * Decides.
     *
     * @param options
     *            what the user says
     * @param usual
     *            the zone to assume where nothing tells
     */
    TimeRule rule(ReadOptions options, ZoneId usual) {
        var order = orderOrUsual(options);
        var orderBasis = !ambiguous
                ? Basis.CLEAR
                : options.order().isPresent() ? Basis.GIVEN : order().isPresent() ? Basis.PROVEN : Basis.ASSUMED;
        if (!local) {
            return new TimeRule(order, orderBasis, ZoneOffset.UTC, Basis.CLEAR);
        }
        if (options.zone().isPresent()) {
            return new TimeRule(order, orderBasis, options.zone().get(), Basis.GIVEN);
        }
        var proven = zone(order);
        return proven.isPresent()
                ? new TimeRule(order, orderBasis, fits(usual, order) ? usual : proven.get(), Basis.PROVEN)
                : new TimeRule(order, orderBasis, usual, Basis.ASSUMED);
    }
}
