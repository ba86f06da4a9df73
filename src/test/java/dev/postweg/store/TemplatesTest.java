package dev.postweg.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Templates.Frame FRAME = new Templates.Frame("<a@example.com>", 1_517_835_402_000L);

    @ParameterizedTest
    @ValueSource(strings = {"", "0cA: ", "04I: a rest that is longer than short texts are",
            "2018-02-05T12:56:41.168Z;LSRV=EX01.example.com:TOTAL-SUB=0.328|SA=0.078|MTSS=0.253(MTSSD=0.1)",
            "MDB:12345678-3232-2323-1111-12345679666, Mailbox:a3345678-3232-2323-1111-08da9fd00918, Event:63779422",
            "08D572C8F08A428A;2018-02-09T10:27:48.749Z;9", "no day 2018-02-30T10:27:48.749Z",
            "<a@example.com> is this one",
            "0.0.0.5 and 0. and 0.x and 01 and 0.000|0.010|0.1000|0.12", "\u0006 and \u00060.100 and \u0007 in a text",
            "an entry 00-00-00-00-50-15-A0-47-84-D9-89-44-9B-E9-D0-25-A2-EE-86-7B-99-1F-A4-CF-D4",
            "\u00061 in short", "2018-02-09T10:27:48.749ZX", "<x \u0001 @y> here and there",
            "250 <x\u0005@y> and <\u0002@\u0007>",
            "250 2.6.0 <a.b@example.com> [InternalId=5, Hostname=h]",
            "<no address 12", "tail<", "\u0001 a hole of its own \u0001 in a long text", "Ärger mit 20 Größen ✓ 4711"})
    void aSplitTextCanBeJoined(String text) throws SQLException {
        assertThat(joined(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void anyTextCanBeJoined(@ForAll String text) throws SQLException {
        assertThat(joined(text)).isEqualTo(text);
    }

    private static TemplateSplitter splitter() {
        var splitter = new TemplateSplitter();
        splitter.begin(FRAME);
        return splitter;
    }

    private static String joined(String text) throws SQLException {
        var splitter = splitter();
        splitter.split("4711 comes before", 0);
        var template = splitter.split(text, 0);
        splitter.split("4712 comes behind", 0);
        var terms = new ArrayList<String>();
        var numbered = splitter.values().numbered(term -> {
            terms.add(term);
            return terms.size() - 1;
        }, new StringBuilder());
        return Templates.join(template, numbered, 1, FRAME, terms::get);
    }

    @Test
    void textsThatDifferInNumbersOnlyShareTheirTemplate() {
        var one = splitter();
        var other = splitter();
        assertThat(one.split("LSRV=EX01.example.com:TOTAL-HUB=0.328|SMR=0.078", 0))
                .isEqualTo(other.split("LSRV=EX01.example.com:TOTAL-HUB=0.001|SMR=0.100", 0));
        assertThat(one.values().text()).isNotEqualTo(other.values().text());
    }

    @Test
    void whatTheRowSaysElsewhereTakesLittleRoom() {
        var splitter = splitter();
        splitter.split("250 2.6.0 <a@example.com> queued at 2018-02-05T12:56:41.168Z", 0);
        assertThat(splitter.values().text()).isEqualTo("250\u00012.6.0\u0001\u0002\u0001\u0003-832\u0001");
    }

    @Test
    void anIdThatComesAgainIsATerm() throws SQLException {
        var splitter = splitter();
        var text = "Mailbox:a3345678-3232-2323-1111-08da9fd00918, Event:1";
        var first = splitter.split(text, 0);
        assertThat(splitter.values().numbered(_ -> 7, new StringBuilder()))
                .isEqualTo("a3345678-3232-2323-1111-08da9fd00918\u00011\u0001");
        splitter.begin(FRAME);
        assertThat(splitter.split(text, 0)).isEqualTo(first);
        splitter.split(text, 0);
        assertThat(splitter.values().numbered(_ -> 7, new StringBuilder())).isEqualTo("\u00057\u00011\u0001".repeat(2));
    }

    @Test
    void latenciesLoseTheirZeros() {
        var splitter = splitter();
        assertThat(splitter.split("SA=0.078|MTSS=0.000(MTSSD=0.1)", 0))
                .isEqualTo("SA=\u0006\u0001|MTSS=\u0006\u0001(MTSSD=\u0001)");
        assertThat(splitter.values().text()).isEqualTo("78\u0001\u00010.1\u0001");
    }

    @Property(tries = 500)
    void whatCameBeforeChangesNoTemplate(@ForAll("rows") List<String> texts) {
        var splitter = new TemplateSplitter();
        for (var text : texts) {
            splitter.begin(FRAME);
            var alone = splitter();
            var template = splitter.split(text, 0);
            assertThat(template).isEqualTo(alone.split(text, 0));
            assertThat(restored(splitter.values())).isEqualTo(restored(alone.values()));
        }
    }

    // GUIDs that came before are terms: told apart by their texts here
    private static String restored(SplitValues values) {
        var text = values.text();
        for (var term : values.terms()) {
            text = text.replaceFirst("\u0005", term.value());
        }
        return text;
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var pieces = Arbitraries.of("SA=", "|", "0.059", "0.1", "7", "12", "a", "-b", ".", " ", "=12ab", "<", ">", "@",
                "<a@example.com>",
                "<b@example.com>", "2018-02-05T12:56:41.168Z", "2018-02-05T12:56:41", "\u0001", "\u0006", "é",
                "ABCDEF123456",
                "a3345678-3232-2323-1111-08da9fd00918", "b3345678-3232-2323-1111-08da9fd00918",
                "00-00-00-00-50-15-A0-47-84-D9-89-44-9B-E9-D0-25-A2-EE");
        var texts = pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> "a long beginning " + String.join("", list));
        return texts.list().ofMinSize(2).ofMaxSize(30);
    }

    @ParameterizedTest
    @CsvSource({"SA=0.078|MTSS=1, SA=0.100|MTSS=23", "SA=0.078|MTSS=1, SA=1.100|MTSS=23",
            "SA=0.078|MTSS=1, SA=0.078|MTSS=a1",
            "SA=0.078|MTSS=1, SA=0.078|MTSS=1|", "a text and <a@example.com>1, a text and 111",
            "said <b 12>, said <b <c@example.com>>", "said <\u0001@example.com>, said <12@example.com>"})
    void aTemplateThatIsExpectedIsNotTakenForAnother(String first, String second) {
        var splitter = splitter();
        splitter.split("what they begin with: " + first, 0);
        assertThat(splitter.split("what they begin with: " + second, 0))
                .isEqualTo(splitter().split("what they begin with: " + second, 0));
    }

    @Test
    void ofManyValuesNoneIsLost() throws SQLException {
        var text = "many of them: " + "0.078|12 ".repeat(Holes.MOST) + "<a@example.com>";
        assertThat(joined(text)).isEqualTo(text);
        var splitter = splitter();
        var template = splitter.split(text, 0);
        assertThat(splitter.split(text, 0)).isEqualTo(template);
        assertThat(splitter.values().text())
                .isEqualTo(("78\u000112\u0001".repeat(Holes.MOST) + "\u0002\u0001").repeat(2));
    }

    @Test
    void aShortCodeStandsWhole() {
        var splitter = splitter();
        assertThat(splitter.split("0cA: ", 0)).isEqualTo("0cA: ");
        assertThat(splitter.values().text()).isEmpty();
    }
}
