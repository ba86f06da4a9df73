package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as logs write them. */
class IpAddressTest {
    @ParameterizedTest
    @CsvSource({"10.0.0.1, 10.0.0.1", "' 10.0.0.1 ', 10.0.0.1", "10.0.0.1:25, 10.0.0.1", "[10.0.0.1]:25, 10.0.0.1",
            "fe80::1%12, fe80::1", "[fe80::1%12]:2525, fe80::1", "FE80:0:0:0:0:0:0:1, fe80::1", "::, ::", "::1, ::1",
            "1::, 1::", "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1", "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
            "1:0:3:4:5:6:7:8, 1:0:3:4:5:6:7:8", "::ffff:10.1.2.3, 10.1.2.3", "::ffff:a01:203, 10.1.2.3",
            "64:ff9b::10.1.2.3, 64:ff9b::a01:203", "255.255.255.255, 255.255.255.255"})
    void reads(String raw, String text) {
        assertThat(IpAddress.parse(raw)).map(IpAddress::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10.0.0", "10.0.0.256", "10.0.0.1.2", "10.0.0.1:", "a.b.c.d", "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9", "1::2::3", ":::", ":", "1:", ":1", "12345::", "g::", "::1::", "1:2:3:4:5:6:7::8",
            "EX01.contoso.com", "[::1", "٣::"})
    void refuses(String raw) {
        assertThat(IpAddress.parse(raw)).isEmpty();
    }

    @Property(tries = 500)
    void agreesWithTheJdkOnIpv6(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        var jdk = InetAddress.getByAddress(bytes).getHostAddress();
        var address = IpAddress.parse(jdk).orElseThrow();
        assertThat(IpAddress.parse(address.toString())).contains(address);
        assertThat(InetAddress.ofLiteral(address.toString()).getHostAddress()).isEqualTo(jdk);
    }

    @Property(tries = 500)
    void keysAreInTheOrderOfAddresses(@ForAll long high, @ForAll long low, @ForAll long otherHigh,
            @ForAll long otherLow) {
        var one = IpAddress.v6(high, low);
        var other = IpAddress.v6(otherHigh, otherLow);
        assertThat(Integer.signum(one.key().compareTo(other.key()))).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @ParameterizedTest
    @CsvSource({"10.20.30.40, 0, 0.0.0.0, 255.255.255.255", "10.20.30.40, 8, 10.0.0.0, 10.255.255.255",
            "10.20.30.40, 32, 10.20.30.40, 10.20.30.40",
            "2001:db8::1, 32, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
            "2001:db8::1, 64, 2001:db8::, 2001:db8::ffff:ffff:ffff:ffff", "2001:db8::1, 127, 2001:db8::, 2001:db8::1",
            "2001:db8::1, 128, 2001:db8::1, 2001:db8::1"})
    void knowsItsNetwork(String address, int prefix, String first, String last) {
        var parsed = IpAddress.parse(address).orElseThrow();
        assertThat(parsed.first(prefix)).hasToString(first);
        assertThat(parsed.last(prefix)).hasToString(last);
    }
}
