package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.FilterFile.Bad;
import dev.postweg.query.FilterFile.Named;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterFileTest {
    @Test
    void whatIsWrittenReadsBack() {
        var filters = List.of(new Named("Without a logon", "info:0cA"), new Named("today", "last:1d"),
                new Named("Größe", "size:>5MB subject:=\"a = b\""), new Named("odd \"name\" #1", "re OR \"x y\""));
        var text = FilterFile.write(filters);
        assertThat(FilterFile.read(text, Locale.ENGLISH)).isEqualTo(new FilterFile.Content(filters, List.of()));
        assertThat(FilterFile.read("\uFEFF" + text.replace("\n", "\r\n"), Locale.ENGLISH).filters())
                .isEqualTo(filters);
    }

    @Test
    void badLinesAreNamedAndTheOthersKept() {
        var content = FilterFile.read("""
                # mine

                a=event:FAIL
                no sign
                = event:FAIL
                b =
                c = sendr:x
                d = sender:x
                """, Locale.ENGLISH);
        assertThat(content.filters()).containsExactly(new Named("a", "event:FAIL"), new Named("d", "sender:x"));
        assertThat(content.bad()).extracting(Bad::line).containsExactly(4, 5, 6, 7);
        assertThat(content.bad().getLast().reason()).startsWith("c, character 1: There is no field sendr.");
        assertThat(FilterFile.read("x", Locale.GERMANY).bad().getFirst().reason()).contains("Gleichheitszeichen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=b", "#a", " # a", "a\nb"})
    void whatCannotStandInAFileIsNoName(String name) {
        assertThat(FilterFile.isName(name)).isFalse();
        assertThat(FilterFile.isName("a " + "b")).isTrue();
    }
}
