package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTimeTest {
    @ParameterizedTest
    @ValueSource(strings = {"2018-02-05T12:00:00Z", "2018-02-05T12:00:00.123Z", "2018-02-05T12:00:00.1239999Z",
            "2016-02-29T23:59:59.999Z", "2000-02-29T00:00:00.000Z", "1970-01-01T00:00:00.000Z",
            "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"})
    void readsATime(String text) {
        assertThat(LogTime.parse(text)).isEqualTo(Instant.parse(text).truncatedTo(ChronoUnit.MILLIS).toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2018-02-05", "2018-02-05T12:00:00.000", "2018-02-05T12:00:00.000z",
            "2018-02-05 12:00:00.000Z", "2018-02-05T12:00:00.00Z", "2018-02-05T12:00:00,000Z",
            "2018-02-05T12:00:00.000+00:00Z", "2018-02-29T12:00:00.000Z", "1900-02-29T12:00:00.000Z",
            "2018-13-05T12:00:00.000Z", "2018-00-05T12:00:00.000Z", "2018-02-00T12:00:00.000Z",
            "2018-04-31T12:00:00.000Z", "2018-02-05T24:00:00.000Z", "2018-02-05T12:60:00.000Z",
            "2018-02-05T12:00:60.000Z", "2O18-02-05T12:00:00.000Z", " 2018-02-05T12:00:00.00Z",
            "\u0662018-02-05T12:00:00.000Z"})
    void refusesAllElse(String text) {
        assertThat(LogTime.parse(text)).isEqualTo(LogTime.NONE);
    }

    @Property(tries = 300)
    void agreesWithTheJdk(@ForAll @LongRange(min = -62_135_596_800_000L, max = 253_402_300_799_999L) long millis) {
        var instant = Instant.ofEpochMilli(millis);
        var text = "%1$tFT%1$tT.%1$tLZ".formatted(instant.atZone(java.time.ZoneOffset.UTC));
        assertThat(LogTime.parse(text)).isEqualTo(millis);
    }
}
