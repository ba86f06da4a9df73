package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the text: what is written reads back as the same tree. */
class FilterLawTest {
    private static final ParseContext UTC = ParseContext.utc(0);
    private static final ParseContext BERLIN = new ParseContext(ZoneId.of("Europe/Berlin"), 1_517_832_000_000L);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void writtenFiltersReadBack(@ForAll("filters") Filter filter) {
        var text = FilterText.of(filter);
        assertThat(Parser.parse(text, UTC)).as(text).isEqualTo(new ParseResult.Ok(filter));
        assertThat(Parser.parse(text, BERLIN)).as(text).isEqualTo(new ParseResult.Ok(filter));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyTextThatReadsWritesAndReadsAgain(@ForAll("texts") String text) {
        if (Parser.parse(text, BERLIN) instanceof ParseResult.Ok ok) {
            var canonical = FilterText.of(ok.filter());
            assertThat(Parser.parse(canonical, BERLIN)).as(canonical).isEqualTo(ok);
            assertThat(FilterText.of(ok.filter())).isEqualTo(canonical);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void errorsLieInsideTheText(@ForAll("texts") String text) {
        if (Parser.parse(text, UTC) instanceof ParseResult.Error error) {
            assertThat(error.position()).isBetween(0, text.length());
            assertThat(error.length()).isBetween(0, text.length() - error.position());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void completionStandsAnyTextAndCaret(@ForAll("texts") String text) {
        for (var caret = 0; caret <= text.length(); caret++) {
            var completion = Completion.at(text, caret);
            assertThat(completion.start()).isBetween(0, caret);
            assertThat(completion.end()).isBetween(caret, text.length());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void oneValueReadsBackAsItself(@ForAll("anyText") String value, @ForAll QueryField field) {
        if (field.kind() != Kind.ENUM) {
            var filter = Filters.include(field, value);
            assertThat(Parser.parse(FilterText.of(filter), UTC)).isEqualTo(new ParseResult.Ok(filter));
        }
    }

    @Provide
    Arbitrary<Filter> filters() {
        return FilterArbitraries.filters();
    }

    @Provide
    Arbitrary<String> anyText() {
        return FilterArbitraries.text(0);
    }

    /** Pieces of the language in any order, so that all sorts of nearly right texts arise. */
    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of("(", ")", "\"", " ", " ", "\\", "*", "?", "-", "=", ">", "<", ">=", "[", "]", "{",
                "}",
                ":", "AND ", " OR ", "NOT ", " TO ", "subject:", "sender:", "line:", "size:", "latency:", "time:",
                "ip:",
                "channel:", "id:", "column.", "column.x:", "info:", "after:", "last:", "domain:", "foo", "Ä", "5",
                "5MB", "30s", "2018-02-05",
                "10.0.0.1", "/8", "::1", "owa", "re:/", "/", "x:", "\u00a0", "\ud83d\ude00");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
