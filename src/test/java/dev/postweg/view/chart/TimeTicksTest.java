package dev.postweg.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
    private static TimeRange range(String from, String to) {
        return new TimeRange(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
    }

    @Test
    void hoursAreRound() {
        assertThat(TimeTicks.of(range("2018-02-05T06:07:00Z", "2018-02-05T11:30:00Z"), ZoneOffset.UTC, 8))
                .extracting(TimeTicks.Tick::label).containsExactly("07:00", "08:00", "09:00", "10:00", "11:00");
    }

    @Test
    void midnightIsToldByItsDate() {
        assertThat(TimeTicks.of(range("2018-02-05T22:00:00Z", "2018-02-06T02:30:00Z"), ZoneOffset.UTC, 6))
                .extracting(TimeTicks.Tick::label).containsExactly("22:00", "23:00", "2018-02-06", "01:00", "02:00");
    }

    @Test
    void timesAreRoundInTheZone() {
        assertThat(TimeTicks.of(range("2018-02-05T10:00:00Z", "2018-02-06T10:00:00Z"), ZoneId.of("Asia/Kolkata"), 3))
                .extracting(TimeTicks.Tick::label).containsExactly("2018-02-06", "12:00");
    }

    @Test
    void millisecondsAreTold() {
        assertThat(TimeTicks.of(range("2018-02-05T10:00:00.100Z", "2018-02-05T10:00:00.200Z"), ZoneOffset.UTC, 3))
                .extracting(TimeTicks.Tick::label).containsExactly("00:00.100", "00:00.150");
    }

    @Test
    void noTimeHasNoMarks() {
        assertThat(TimeTicks.of(new TimeRange(5, 5), ZoneOffset.UTC, 5)).isEmpty();
    }

    @Property(tries = 200)
    void marksFitAndStandInside(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long from,
            @ForAll @LongRange(min = 1, max = 400_000_000_000L) long span,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        var range = new TimeRange(from, from + span);
        assertThat(TimeTicks.of(range, ZoneOffset.UTC, most)).hasSizeLessThanOrEqualTo(most + 1)
                .allMatch(tick -> range.contains(tick.time()));
    }

    @Property(tries = 200)
    void theScaleGoesThereAndBack(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long from,
            @ForAll @IntRange(min = 1, max = 2000) int width) {
        var scale = new TimeScale(new TimeRange(from, from + 86_400_000L), width);
        var time = from + 12_345_678L;
        assertThat(scale.time(scale.x(time))).isBetween(time - 1, time + 1);
        assertThat(scale.time(-50)).isEqualTo(from);
        assertThat(scale.time(width + 50.0)).isEqualTo(from + 86_400_000L);
    }
}
