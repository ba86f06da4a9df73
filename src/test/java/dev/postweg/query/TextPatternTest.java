package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.TextPattern.Literal;
import dev.postweg.query.TextPattern.Part;
import dev.postweg.query.TextPattern.Wildcard;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Patterns and the rule of case. */
class TextPatternTest {
    @Property(tries = 1000)
    void meansWhatARegularExpressionWould(@ForAll("parts") List<Part> parts, @ForAll("subjects") String text) {
        var regex = parts.stream().map(part -> switch (part) {
            case Literal(var literal) -> Pattern.quote(literal);
            case Wildcard wildcard -> wildcard == Wildcard.ANY ? "(?s:.*)" : "(?s:.)";
        }).collect(Collectors.joining());
        var expected = Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches();
        assertThat(new TextPattern(parts).matches(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return Arbitraries.<Part>oneOf(Arbitraries.of(Wildcard.values()),
                Arbitraries.of("a", "B", "ab", "\ud83d\ude00").map(Literal::new)).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of("a", "A", "b", "B", "\ud83d\ude00").list().ofMaxSize(8)
                .map(list -> String.join("", list));
    }

    @Test
    void foldsAsciiAndBeyondButNeverOntoAscii() {
        assertThat(Fold.fold("AbZ ÄÖÜ ß Σ ΑΒΓ")).isEqualTo("abz äöü ß σ αβγ");
        assertThat(Fold.fold("\u212a \u0130")).as("Kelvin sign, I with a dot").isEqualTo("\u212a \u0130");
        assertThat(Fold.same("STRASSE", "straße")).isFalse();
        for (var point = 0; point <= Character.MAX_CODE_POINT; point++) {
            var folded = Fold.fold(point);
            assertThat(folded < 0x80).isEqualTo(point < 0x80);
            assertThat(Fold.fold(folded)).isEqualTo(folded);
        }
    }

    @Test
    void tellsItsShape() {
        assertThat(TextPattern.whole("a").wholeText()).contains("a");
        assertThat(TextPattern.containing("a").containedText()).contains("a");
        assertThat(TextPattern.containing("a").wholeText()).isEmpty();
        assertThat(TextPattern.containing("")).isEqualTo(TextPattern.ANY);
        assertThat(TextPattern.whole("a").isAnywhere()).isFalse();
        assertThat(TextPattern.whole("a").anywhere().isAnywhere()).isTrue();
    }
}
