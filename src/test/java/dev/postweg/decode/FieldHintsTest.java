package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldHintsTest {
    // 0x08d86addd4d3 x 65536 ticks of 100 ns since the year 1
    private static final Instant MADE = Instant.parse("2020-10-07T16:27:06.382540800Z");
    private static final String GUID = "12345678-1111-2222-3333-08d86addd4d3";

    @ParameterizedTest
    @CsvSource({"PT0S,true", "PT0.5S,true", "PT72H,true", "PT-10M,true", "PT200H,false", "PT-2H,false"})
    void readsATimeNearTheRow(Duration later, boolean plausible) {
        var time = FieldHints.created(GUID, MADE.plus(later).toEpochMilli());
        if (plausible) {
            assertThat(time.orElseThrow()).isBetween(MADE.minusMillis(7), MADE.plusMillis(7));
        } else {
            assertThat(time).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "08d86addd4d3", "12345678-1111-2222-3333-08d86addd4dg", "12345678-1111-2222-3333-ffffffffffff",
            "12345678-1111-2222-3333-000000000000"})
    void readsNoneOutOfOtherTexts(String guid) {
        assertThat(FieldHints.created(guid, MADE.toEpochMilli())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fe80::1%3,3", "fe80::1,''", "10.0.0.1,''", "fe80::1%,''"})
    void findsTheZone(String ip, String zone) {
        assertThat(FieldHints.zone(ip)).isEqualTo(zone);
    }
}
