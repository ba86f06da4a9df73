package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.LogField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters put together without text: from values, from other filters; and the names of fields. */
class FiltersTest {
    private static final ParseContext CONTEXT = ParseContext.utc(0);

    static Stream<Row> rows() {
        return SampleRows.load().values().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valueOfARowFindsTheRow(Row row) {
        for (var field : QueryField.values()) {
            for (var value : field.parts().stream().flatMap(part -> row.values(part).stream())
                    .filter(value -> !value.isEmpty()).toList()) {
                var include = Filters.include(field, value);
                assertThat(FilterPredicate.of(include)).as(FilterText.of(include)).accepts(row);
                assertThat(FilterPredicate.of(Filters.exclude(field, value))).as(FilterText.of(include)).rejects(row);
                assertThat(read(FilterText.of(include))).isEqualTo(include);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SUBJECT         | Scan              | subject:=Scan
            SUBJECT         | Re: a "b" *       | subject:="Re: a \\"b\\" *"
            SENDER          | alice@contoso.com | sender:=alice@contoso.com
            EVENT           | RECEIVE           | event:RECEIVE
            CONNECTOR       | EX01\\Default EX01 | connector:="EX01\\Default EX01"
            MESSAGE_ID      | <a@b.c>           | message-id:a@b.c
            REFERENCE       | <>                | reference:"<>"
            INFO            | `0cA: `           | info:0cA
            INFO            | `: `              | info:":"
            SIZE            | 5242880           | size:5MB
            SIZE            | many              | size:="many"
            LATENCY         | 90000             | latency:90s
            TIME            | 2018-02-05T08:00:00.900Z | time:[2018-02-05T08:00:00.900Z TO 2018-02-05T08:00:00.901Z}
            CLIENT_IP       | 10.0.0.1          | client-ip:10.0.0.1
            CLIENT_IP       | fe80::1%12        | client-ip:="fe80::1%12"
            CLIENT_IP       | printer           | client-ip:="printer"
            OUTCOME         | failed            | outcome:failed
            SUBJECT         | ``                | NOT subject:*
            """)
    void writesTheFilterOfAValue(QueryField field, String value, String text) {
        var filter = Filters.include(field, value);
        assertThat(FilterText.of(filter)).isEqualTo(text);
        assertThat(read(text)).isEqualTo(filter);
        assertThat(Filters.not(Filters.exclude(field, value))).isEqualTo(filter);
    }

    @Test
    void joinsFlatAndLeavesOutWhatChangesNothing() {
        var a = read("a");
        var b = read("b");
        var c = read("c");
        assertThat(Filters.and(Filters.and(a, b), c)).isEqualTo(read("a b c"));
        assertThat(Filters.or(a, Filters.or(b, c))).isEqualTo(read("a OR b OR c"));
        assertThat(Filters.and(Filters.ALL, a)).isEqualTo(a);
        assertThat(Filters.and(List.of())).isEqualTo(Filters.ALL);
        assertThat(Filters.or(a, Filters.ALL)).isEqualTo(Filters.ALL);
        assertThat(Filters.not(Filters.not(a))).isEqualTo(a);
        assertThat(FilterText.terms(read("a (b OR c) -a"))).containsExactly(a, Filters.or(b, c), Filters.not(a));
        assertThat(FilterText.terms(Filters.ALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLogFieldHasItsNames(LogField field) {
        var found = QueryField.of(field);
        assertThat(found.logField()).contains(field);
        for (var name : List.of(field.logName(), field.cmdletName(), field.logName().toUpperCase(Locale.ROOT),
                field.logName().replace('-', '_'), found.id())) {
            assertThat(QueryField.ofName(name)).as(name).contains(found);
        }
    }

    @Test
    void noNameStandsForTwoFields() {
        var names = Arrays.stream(QueryField.values())
                .flatMap(field -> Stream.concat(Stream.of(field.id()), field.aliases().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT).replace("-", "")).distinct());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void explainsInWords() {
        var filter = read("from:alice -event:DELIVER size:>5MB (subject:=x OR ip:10.0.0.0/8) -subject:*");
        assertThat(Explain.of(filter, Locale.ENGLISH)).isEqualTo("sender contains \"alice\" and not: event is "
                + "\"DELIVER\" and size is more than 5MB and (subject is \"x\" or ip is in 10.0.0.0/8) and subject has "
                + "no value");
        assertThat(Explain.of(filter, Locale.GERMANY)).startsWith("sender enthält „alice“ und nicht: event ist");
        assertThat(Explain.of(read("line:{10 TO 20}"), Locale.ENGLISH)).isEqualTo("line is from 11 to 19");
        assertThat(Explain.of(read("after:2018-02-05"), Locale.ENGLISH)).isEqualTo("time is from 2018-02-05Z on");
    }

    private static Filter read(String text) {
        return ((ParseResult.Ok) Parser.parse(text, CONTEXT)).filter();
    }
}
