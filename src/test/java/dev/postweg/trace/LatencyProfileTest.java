package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatencyProfileTest {
    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,1", "50,49", "51,50", "100,99", "101,100", "100000,100"})
    void asManyOfAHundredWereFaster(long ms, int percent) {
        var profile = profile(100);
        assertThat(profile.mails()).isEqualTo(100);
        assertThat(profile.slowerThan(ms)).hasValue(percent);
        assertThat(profile.slowerThan(rows(Service.HUB, ms))).hasValue(percent);
    }

    @Test
    void equalLengthsAreNotFaster() {
        var profile = new LatencyProfile.Builder();
        IntStream.range(0, 40).forEach(_ -> profile.add(waterfall(rows(Service.HUB, 7)), 7));
        assertThat(profile.build().slowerThan(7)).hasValue(0);
        assertThat(profile.build().slowerThan(8)).hasValue(100);
    }

    @Test
    void nothingIsSaidOfWhatIsRareOrUnknown() {
        assertThat(profile(19).slowerThan(5)).isEqualTo(OptionalInt.empty());
        assertThat(profile(20).slowerThan(5)).isPresent();
        assertThat(profile(20).slowerThan(-1)).isEqualTo(OptionalInt.empty());
        assertThat(profile(20).slowerThan(rows(Service.DEL, 5))).isEqualTo(OptionalInt.empty());
        assertThat(profile(20).slowerThan(new Waterfall.Bar(Waterfall.Kind.GAP, 0, Optional.empty(), "",
                Optional.empty(), 0, 5))).isEqualTo(OptionalInt.empty());
        assertThat(LatencyProfile.NONE.slowerThan(5)).isEqualTo(OptionalInt.empty());
    }

    /** Lengths from 1 ms on, one a mail. */
    private static LatencyProfile profile(int mails) {
        var profile = new LatencyProfile.Builder();
        IntStream.rangeClosed(1, mails).forEach(ms -> profile.add(waterfall(rows(Service.HUB, ms)), ms));
        return profile.build();
    }

    private static Waterfall waterfall(Waterfall.Bar bar) {
        return new Waterfall(0, 0, List.of(bar), Axis.of(List.of(bar)));
    }

    private static Waterfall.Bar rows(Service service, long ms) {
        return new Waterfall.Bar(Waterfall.Kind.BETWEEN_ROWS, 0, Optional.of(service), "EX01", Optional.empty(), 3,
                3 + ms);
    }
}
