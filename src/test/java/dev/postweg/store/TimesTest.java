package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({"0, 1970-01-01T00:00:00.000Z", "1517835401168, 2018-02-05T12:56:41.168Z",
            "951868799999, 2000-02-29T23:59:59.999Z", "-1, 1969-12-31T23:59:59.999Z"})
    void writesTheFormOfTheLog(long time, String text) {
        assertThat(Times.format(time)).isEqualTo(text);
    }

    @Property(tries = 300)
    void writesWhatCanBeReadAgain(@ForAll @LongRange(min = -2_000_000_000_000L, max = 20_000_000_000_000L) long time) {
        assertThat(Instant.parse(Times.format(time)).toEpochMilli()).isEqualTo(time);
    }
}
