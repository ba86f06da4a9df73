package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a log holds, no decoder throws, hangs or loses the text. */
class HostileTest {
    private static final String TIME = "2022-09-19T15:02:29.211Z";
    private static final int MANY = 100_000;
    // quadratic work on these texts takes longer, linear work a fraction of a second on a free machine
    private static final Duration LINEAR = Duration.ofSeconds(20);

    @Property(tries = 300)
    void nothingThrowsAndTheRawTextStays(@ForAll("texts") String text) {
        readAll(text);
    }

    @Property(tries = 100)
    void norDoesAnyOtherText(@ForAll String text) {
        readAll(text);
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextsTakeLinearTime(String text) {
        assertTimeout(LINEAR, () -> readAll(text));
    }

    @Test
    void tenThousandLevelsAreKeptAsTheyStand() {
        var deep = TIME + ";LSRV=h:TOTAL-HUB=1" + "(A=1".repeat(10_000) + ")".repeat(10_000);
        assertThat(MessageInfo.parse(deep)).isEqualTo(new MessageInfo.Other(deep));
    }

    @Test
    void moreLevelsThanAnyRealTreeAreRead() {
        var deep = TIME + ";LSRV=h:TOTAL-HUB=1" + "(A=1".repeat(60) + ")".repeat(60);
        assertThat(MessageInfo.parse(deep)).isInstanceOfSatisfying(MessageInfo.Latency.class,
                latency -> assertThat(latency.text()).isEqualTo(deep));
    }

    static Stream<String> longTexts() {
        var head = TIME + ";LSRV=h:TOTAL-HUB=1|";
        return Stream.of("x".repeat(MANY), "9".repeat(MANY), " ".repeat(MANY), ";".repeat(MANY), "[".repeat(MANY),
                "[{".repeat(MANY), "]}".repeat(MANY), "a;".repeat(MANY), "\"".repeat(MANY), "a@b;".repeat(MANY),
                ";S:".repeat(MANY), "S:a=|b=".repeat(MANY), "{[" + "], [".repeat(MANY), "MDB:" + ", a:".repeat(MANY),
                "MDB:" + ", a".repeat(MANY), "MDB:," + " ".repeat(MANY), "=250 <" + "[InternalId=".repeat(MANY),
                ";250 2.0.0 " + "9".repeat(MANY) + " bytes in ", "250 " + ">,".repeat(MANY), "550.".repeat(MANY),
                "0cA:" + " ".repeat(MANY), head + "A=1|".repeat(MANY), head + "A-b ".repeat(MANY) + "=1",
                head + "A-" + "(".repeat(MANY) + "=1", head + "A=" + "1".repeat(MANY), head + " ".repeat(MANY),
                head + "A=1" + "(A=1".repeat(MANY), TIME + ";SRV=".repeat(MANY), TIME + ";SRV=h:A=1".repeat(MANY / 2),
                "To;".repeat(MANY), "08D4825C2A6E1F3B;" + TIME + ";1".repeat(MANY),
                "[{LED=" + "};{".repeat(MANY) + "}]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(";", "|", "(", ")", "[", "]", "{", "}", "=", ":", ",", ", ", ".", "-", " ", "\n", "<",
                ">", "\"", "\\", "%", "S:", ";S:", "[{", "}]", "};{", "SRV=", ";LSRV=h:", "TOTAL-HUB", "SMR", "X-",
                "-PEN", "-INC", "0.125", "7", TIME, "250", "550 5.1.1 ", "2.6.0", "To", "Bcc", "MDB:", "ClientType:",
                "[InternalId=", "Hostname=", " bytes in ", "shadowFqdn=", "ClientSubmitTime:", "08D4825C2A6E1F3B",
                "0cA: ", "11a", "LED=", "AMA=SUM", "a@b.example", "ä", "\uD83D").list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static void readAll(String text) {
        assertThat(MessageInfo.parse(text).raw() == text).isTrue();
        for (var row : List.of("SMTP RECEIVE", "STOREDRIVER DELIVER", "SMTP SEND", text + " x")) {
            var space = row.lastIndexOf(' ');
            var context = SourceContext.parse(row.substring(0, space), row.substring(space + 1), text);
            assertThat(context.raw() == text).isTrue();
        }
        assertThat(CustomData.parse(text).raw() == text).isTrue();
        for (var count : List.of(0, 2)) {
            var statuses = RecipientStatus.parse(text, count).stream().map(RecipientStatus::raw).toList();
            assertThat(String.join(";", statuses).equals(text) || text.isBlank() && statuses.isEmpty()).isTrue();
            var addresses = RecipientAddresses.split(text, count);
            assertThat(addresses).noneMatch(String::isBlank);
            assertThat(solid(String.join("", addresses)).equals(solid(text))).isTrue();
        }
        assertThat(ClientType.of(text).raw() == text).isTrue();
        assertThat(FieldHints.zone(text)).isNotNull();
        assertThat(FieldHints.created(text, 0)).isEmpty();
    }

    private static String solid(String text) {
        return text.codePoints().filter(c -> c != ';' && !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
