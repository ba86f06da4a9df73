package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {
    private final Show english = new Show(new Texts(Locale.UK));
    private final Show german = new Show(new Texts(Locale.GERMANY));

    @ParameterizedTest
    @CsvSource({"0,0 ms", "999,999 ms", "1500,1.5 s", "59999,60 s", "60000,1 min 0 s", "3599999,59 min 59 s",
            "3600000,1 h 0 min", "7380000,2 h 3 min", "180000000,2 d 2 h", "-1500,-1.5 s"})
    void writesDurations(long ms, String text) {
        assertThat(english.duration(ms)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "999,999 B", "60123,60.1 kB", "5000000,5 MB", "1234567890,1.2 GB", "5000000000000,5 TB"})
    void writesSizes(long bytes, String text) {
        assertThat(english.size(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1500|1,5 s", "180000000|2 T 2 h"})
    void writesGerman(long ms, String text) {
        assertThat(german.duration(ms)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1517834838123,2018-02-05 12:47:18.123", "0,1970-01-01 00:00:00.000"})
    void writesTimesWithMilliseconds(long ms, String text) {
        assertThat(english.time(ms, Zone.UTC)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1517834838123,1517834830000,12:47:18.123", "1517834838123,1517734838123,2018-02-05 12:47:18.123"})
    void leavesOutTheDateWhereItIsTheSame(long ms, long other, String text) {
        assertThat(english.clock(ms, other, Zone.UTC)).isEqualTo(text);
    }
}
