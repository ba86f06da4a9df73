package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the language says what the language does. */
class FilterLanguagePageTest {
    private static final Path PAGE = Path.of("docs/filter-language.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The first column of every table that is headed "filter". */
    static List<String> filters() throws IOException {
        var filters = new ArrayList<String>();
        var inside = false;
        for (var line : Files.readAllLines(PAGE)) {
            inside = line.startsWith("| filter |") || inside && line.startsWith("|");
            if (inside && line.startsWith("| `")) {
                filters.add(line.substring(3, line.indexOf("` |")));
            }
        }
        return filters;
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterOfThePageIsRead(String filter) {
        assertThat(Parser.parse(filter, ParseContext.utc(1_517_832_000_000L))).isInstanceOf(ParseResult.Ok.class);
    }

    @Test
    void thePageHasFilters() throws IOException {
        assertThat(filters()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsListedWithItsNamesKindAndChoices(QueryField field) throws IOException {
        var line = Files.readAllLines(PAGE).stream().filter(row -> row.startsWith("| `" + field.id() + "` | "))
                .filter(row -> row.split("\\|").length == 5).findFirst().orElseThrow();
        var cells = line.split("\\|");
        assertThat(codes(cells[2])).containsExactlyElementsOf(field.aliases());
        assertThat(cells[3].strip()).isEqualToIgnoringCase(field.kind() == Kind.ENUM ? "list" : field.kind().name());
        if (field.kind() == Kind.ENUM) {
            assertThat(codes(cells[4])).containsExactlyElementsOf(field.choices());
        }
    }

    @Test
    void canonicalTextOfThePageIsTheOneGiven() {
        var ok = (ParseResult.Ok) Parser.parse("from:alice after:2018-02-05", ParseContext.utc(0));
        assertThat(FilterText.of(ok.filter())).isEqualTo("sender:alice after:2018-02-05Z");
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
