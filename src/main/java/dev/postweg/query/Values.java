package dev.postweg.query;

import dev.postweg.query.Condition.IpRange;
import dev.postweg.query.Condition.NumberRange;
import dev.postweg.query.Condition.Text;
import dev.postweg.query.Condition.TimeSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the raw values of rows. */
final class Values {
    private Values() {
    }

    /** The condition that just this value meets; as text where it is not of its kind. */
    static Condition exactly(Kind kind, String value) {
        var typed = switch (kind) {
            case NUMBER, SIZE, DURATION -> range(number(value));
            case TIME -> span(time(value));
            case IP -> IpAddress.parse(value).filter(address -> address.toString().equals(value))
                    .<Condition>map(address -> new IpRange(address, address));
            default -> Optional.<Condition>empty();
        };
        return typed.orElseGet(() -> new Text(TextPattern.whole(kind.comparable(value))));
    }

    /** An integer, such as bytes or milliseconds. */
    static OptionalLong number(String raw) {
        try {
            return OptionalLong.of(Long.parseLong(raw.strip()));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    /** A moment of the log, in ms since 1970, UTC. */
    static OptionalLong time(String raw) {
        try {
            return OptionalLong.of(Instant.parse(raw.strip()).toEpochMilli());
        } catch (DateTimeException | ArithmeticException notATime) {
            return OptionalLong.empty();
        }
    }

    private static Optional<Condition> range(OptionalLong number) {
        return number.isPresent()
                ? Optional.of(new NumberRange(number.getAsLong(), number.getAsLong()))
                : Optional.empty();
    }

    private static Optional<Condition> span(OptionalLong time) {
        return time.isPresent()
                ? Optional.of(new TimeSpan(time.getAsLong(), time.getAsLong() + 1))
                : Optional.empty();
    }
}
