package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filters;
import dev.postweg.query.Kind;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.FacetCounts;
import dev.postweg.store.FacetQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.ValueCount;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The counts of a field are those of the rows, and the filter that a click on a value makes finds just so many. */
class FacetMeaningTest {
    private static final Set<QueryField> GATHERED = Set.of(QueryField.DOMAIN, QueryField.IP, QueryField.ID);
    private static final Set<QueryField> LISTS = Set.of(QueryField.STATUS, QueryField.REFERENCE);
    private static final Set<QueryField> ENDLESS = Set.of(QueryField.TIME, QueryField.SERVICE, QueryField.LATENCY);
    private static final int ALL = 1_000_000;

    @TempDir
    static Path folder;
    private static WorkspaceReader reader;
    private static RowsInMemory rows;

    @BeforeAll
    static void importSamples() {
        var workspace = Workspace.open(folder.resolve("samples.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(Path.of("sample-logs")));
        reader = workspace.reader();
        rows = new RowsInMemory(reader);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<QueryField> fields() {
        return Stream.of(QueryField.values()).filter(field -> !GATHERED.contains(field) && !LISTS.contains(field)
                && !ENDLESS.contains(field));
    }

    private static EventQuery query(Filter filter) {
        return new EventQuery(filter, TimeRange.ALL, Sort.BY_TIME);
    }

    private static Filter filter(String text) {
        return ((ParseResult.Ok) Parser.parse(text, ParseContext.utc(0))).filter();
    }

    private static FacetCounts facet(QueryField field, Filter filter, String containing, long limit) {
        return reader.facet(new FacetQuery(field, query(filter), containing, ALL, limit));
    }

    private static Map<String, Long> byValue(List<ValueCount> values) {
        return values.stream().collect(Collectors.toMap(value -> value.value().toLowerCase(Locale.ROOT),
                ValueCount::count));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void countsAreThoseOfTheRows(QueryField field) {
        for (var filter : List.of(Filters.ALL, filter("event:FAIL"), filter("domain:example.org -event:HA*"))) {
            var found = facet(field, filter, "", Long.MAX_VALUE);
            assertThat(byValue(found.values())).isEqualTo(rows.count(field, filter));
            assertThat(found.distinct()).isEqualTo(found.values().size());
            assertThat(found.reach()).isEqualTo(FacetCounts.Reach.ALL);
            assertThat(found.values()).extracting(ValueCount::count).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aClickOnAValueFindsAsManyRows(QueryField field) {
        for (var value : reader.facet(FacetQuery.top(field, query(Filters.ALL), 5)).values()) {
            var found = reader.eventIds(query(Filters.include(field, value.value())), Integer.MAX_VALUE).size();
            // a filter takes addresses with other zone ids for the same
            assertThat(field.kind() == Kind.IP ? Math.min(found, value.count()) : found).as(value.toString())
                    .isEqualTo(value.count());
        }
    }

    @Test
    void someRowsGiveAtLeastNumbers() {
        var exact = byValue(facet(QueryField.CONTEXT, Filters.ALL, "", Long.MAX_VALUE).values());
        var some = facet(QueryField.CONTEXT, Filters.ALL, "", 500);
        assertThat(some.reach()).isEqualTo(FacetCounts.Reach.SOME);
        assertThat(some.distinct()).isPositive().isLessThan(exact.size());
        some.values().forEach(value -> assertThat(value.count())
                .isLessThanOrEqualTo(exact.get(value.value().toLowerCase(Locale.ROOT))));
        assertThat(facet(QueryField.CONTEXT, Filters.ALL, "", ALL).reach()).isEqualTo(FacetCounts.Reach.ALL);
        assertThat(facet(QueryField.CONTEXT, Filters.ALL, "no such context", 500).reach())
                .isEqualTo(FacetCounts.Reach.SOME);
    }

    @Test
    void numbersThatAreAtHandAreExactWhateverTheLimit() {
        assertThat(facet(QueryField.SENDER, Filters.ALL, "", 500))
                .isEqualTo(facet(QueryField.SENDER, Filters.ALL, "", Long.MAX_VALUE));
    }

    @Test
    void valuesAreFoundByAPartOfThem() {
        var found = facet(QueryField.RECIPIENT, Filters.ALL, "USER1@", Long.MAX_VALUE);
        assertThat(found.values()).isNotEmpty().allMatch(value -> value.value().contains("user1@"));
        assertThat(found.distinct()).isEqualTo(found.values().size());
        assertThat(facet(QueryField.SUBJECT, Filters.ALL, "GRÜSSE", Long.MAX_VALUE).values()).isEmpty();
        assertThat(facet(QueryField.SUBJECT, Filters.ALL, "ÄNDER", Long.MAX_VALUE).values())
                .allMatch(value -> value.value().toLowerCase(Locale.ROOT).contains("änder"));
    }

    @Test
    void onlyTheTopIsHandedOut() {
        var top = reader.facet(new FacetQuery(QueryField.EVENT, query(Filters.ALL), "", 3, Long.MAX_VALUE));
        assertThat(top.values()).hasSize(3);
        assertThat(top.distinct()).isGreaterThan(3);
    }
}
