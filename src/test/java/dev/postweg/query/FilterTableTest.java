package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of filters: each reads as it says, writes as it says, and means what it says. */
class FilterTableTest {
    private static final ParseContext CONTEXT = ParseContext.utc(Instant.parse("2018-02-07T11:00:00Z").toEpochMilli());

    record Line(String text, String canonical, String meaning, List<String> rows) {
        static Line of(String line) {
            var cells = line.split("\t", -1);
            return new Line(cells[0], cells[1], cells[2], Stream.of(cells[3].split(" ")).filter(name -> !name.isEmpty())
                    .toList());
        }
    }

    static List<Line> lines() {
        return SampleRows.lines("filters.tsv").stream().map(Line::of).toList();
    }

    @Test
    void coversTheLanguage() {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(80).allSatisfy(line -> assertThat(line.meaning).isNotBlank());
        assertThat(lines().stream().map(Line::text)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsAndWrites(Line line) {
        var filter = read(line.text);
        assertThat(FilterText.of(filter)).isEqualTo(line.canonical);
        assertThat(read(line.canonical)).isEqualTo(filter);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void finds(Line line) {
        var found = SampleRows.load();
        found.values().removeIf(FilterPredicate.of(read(line.text)).negate());
        assertThat(found.keySet()).containsExactlyElementsOf(line.rows);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void canBeSaid(Line line) {
        var filter = read(line.text);
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMANY)) {
            var sentence = Explain.of(filter, locale);
            assertThat(sentence).isNotBlank().doesNotContain("{0}", "{1}");
            assertThat(sentence).isNotEqualTo(FilterText.of(filter));
        }
    }

    private static Filter read(String text) {
        return switch (Parser.parse(text, CONTEXT)) {
            case ParseResult.Ok(var filter) -> filter;
            case ParseResult.Error error -> throw new AssertionError(text + ": " + error);
        };
    }
}
