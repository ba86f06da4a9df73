package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.Completion.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bar may offer at a caret, here written as a pipe sign. */
class CompletionTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `|`,                      NAME,    ,             ``,        0, 0
            `sen|`,                   NAME,    ,             sen,       0, 3
            `sen|der:x`,              NAME,    ,             sen,       0, 7
            `foo |`,                  NAME,    ,             ``,        4, 4
            `foo -sen|`,              NAME,    ,             sen,       5, 8
            `foo A|`,                 NAME,    ,             A,         4, 5
            `(sub|)`,                 NAME,    ,             sub,       1, 4
            `sender:|`,               VALUE,   SENDER,       ``,        7, 7
            `sender: |`,              VALUE,   SENDER,       ``,        8, 8
            `sender:al|`,             VALUE,   SENDER,       al,        7, 9
            `from:al|ice bob`,        VALUE,   SENDER,       al,        5, 10
            `sender:=al|`,            VALUE,   SENDER,       al,        8, 10
            `sender:"al|`,            VALUE,   SENDER,       al,        7, 10
            `sender:"a b|"`,          VALUE,   SENDER,       `a b`,     7, 12
            `sender:a\\ b|`,          VALUE,   SENDER,       `a b`,     7, 11
            `event:(RECEIVE OR D|)`,  VALUE,   EVENT,        D,         18, 19
            `event:(RECEIVE OR |)`,   VALUE,   EVENT,        ``,        18, 18
            `event:(RECEIVE) s|`,     NAME,    ,             s,         16, 17
            `line:[1|0 TO 20]`,       VALUE,   LINE,         1,         6, 8
            `size:>|`,                VALUE,   SIZE,         ``,        6, 6
            `after:20|`,              VALUE,   TIME,         20,        6, 8
            `"foo|`,                  NOTHING, ,             ``,        4, 4
            `foo "bar"|`,             NOTHING, ,             ``,        9, 9
            `subject:re:/a|`,         NOTHING, ,             ``,        13, 13
            `nofield:x|`,             NOTHING, ,             ``,        9, 9
            `column.x-s|pam:1`,       NAME,    ,             column.x-s, 0, 14
            `a column."b c|`,         NAME,    ,             `column.b c`, 2, 13
            `column."b c|":1`,        NAME,    ,             `column.b c`, 0, 13
            `column.x-spam:1|`,       VALUE,   ,             1,         14, 15
            """)
    void saysWhatIsExpected(String marked, Expected expected, QueryField field, String prefix, int start, int end) {
        var completion = at(marked);
        assertThat(completion.expected()).isEqualTo(expected);
        assertThat(completion.field().orElse(null)).isEqualTo(field);
        assertThat(completion.prefix()).isEqualTo(prefix);
        assertThat(completion.start()).isEqualTo(start);
        assertThat(completion.end()).isEqualTo(end);
    }

    @Test
    void knowsTheColumnWhoseValueIsTyped() {
        assertThat(at("column.x-spam:|").column()).contains("x-spam");
        assertThat(at("column.\"b c\":(1 OR |").column()).contains("b c");
        assertThat(at("sender:|").column()).isEmpty();
        assertThat(Completion.named("b c")).isEqualTo("column.\"b c\":");
    }

    @Test
    void offersNamesKeywordsSignsAndChoices() {
        assertThat(at("sen|").candidates()).containsExactly("sender:", "sender-domain:");
        assertThat(at("from|").candidates()).as("another name of sender").containsExactly("sender:");
        assertThat(at("A|").candidates()).contains("anonymous:", "after:").doesNotContain("AND");
        assertThat(at("foo A|").candidates()).contains("anonymous:", "AND");
        assertThat(at("foo AND |").candidates()).contains("NOT", "subject:").doesNotContain("AND", "OR");
        assertThat(at("foo |").candidates()).contains("AND", "OR", "NOT", "subject:");
        assertThat(at("size:|").candidates()).containsExactly(">", ">=", "<", "<=", "[");
        assertThat(at("channel:smtp|").candidates()).containsExactly("smtp-authenticated", "smtp-anonymous");
        assertThat(at("last:|").candidates()).contains("1h", "24h");
        assertThat(at("sender:|").candidates()).isEmpty();
    }

    @Test
    void writesAcceptedValues() {
        assertThat(Completion.written("alice@contoso.com")).isEqualTo("alice@contoso.com");
        assertThat(Completion.written("two words")).isEqualTo("\"two words\"");
        assertThat(Completion.written("*")).isEqualTo("\"*\"");
    }

    private static Completion at(String marked) {
        var caret = marked.indexOf('|');
        return Completion.at(marked.substring(0, caret) + marked.substring(caret + 1), caret);
    }
}
