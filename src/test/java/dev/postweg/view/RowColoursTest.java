package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.TimeRange;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour means what its filter means: the rows that the workspace finds are those that are painted. */
class RowColoursTest {
    @TempDir
    static Path folder;
    private static WorkspaceReader reader;

    @BeforeAll
    static void samples() {
        reader = Workspace.open(SampleWorkspace.in(folder)).reader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static ColourRule rule(String filter, Tint back) {
        return new ColourRule(ColourRule.Use.ON, ColourRule.Lists.BOTH, Tint.NONE, back, filter, filter);
    }

    private static EventQuery query(String filter, Sort sort) {
        return new EventQuery(((ParseResult.Ok) Parser.parse(filter, ParseContext.utc(0))).filter(), TimeRange.ALL,
                sort);
    }

    private static Set<Integer> set(RowIds ids) {
        return IntStream.range(0, ids.size()).mapToObj(ids::get).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind:bad-end", "event:DEFER", "code:0cA", "kind:shadow", "anonymous:yes", "latency:>=5min",
            "outcome:(failed OR rejected)", "sender-domain:uclabor.de", "recipient:user2 -server:EX01",
            "client-ip:192.168.100.0/24", "process:MSGTRKMD service:DEL", "marked:no line:<20", "Testmail"})
    void eventsArePaintedThatTheWorkspaceFinds(String filter) {
        var colours = new RowColours<EventRow>(new EventRows());
        colours.use(List.of(rule(filter, Tint.BLUE)), ParseContext.utc(0));
        var rows = colours.load(reader, reader.eventIds(query("", Sort.BY_TIME), Integer.MAX_VALUE));
        var painted = rows.stream().filter(row -> colours.of(row).isPresent()).map(row -> (int) row.event().id())
                .collect(Collectors.toSet());
        assertThat(painted).isEqualTo(set(reader.eventIds(query(filter, Sort.BY_TIME), Integer.MAX_VALUE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome:(failed OR rejected)", "outcome:deferred", "anonymous:yes", "latency:>=5min",
            "direction:outbound", "channel:outlook", "network-message-id:*"})
    void mailsArePaintedThatTheWorkspaceFinds(String filter) {
        var colours = new RowColours<MessageRow>(new MessageRows());
        colours.use(List.of(rule(filter, Tint.BLUE)), ParseContext.utc(0));
        var rows = colours.load(reader, reader.messageIds(query("", Sort.BY_FIRST), Integer.MAX_VALUE));
        var painted = rows.stream().filter(row -> colours.of(row).isPresent()).map(row -> (int) row.id())
                .collect(Collectors.toSet());
        assertThat(painted).isNotEmpty()
                .isEqualTo(set(reader.messageIds(query(filter, Sort.BY_FIRST), Integer.MAX_VALUE)));
    }

    @Test
    void theFirstRuleThatFitsCountsAndThoseSwitchedOffDoNot() {
        var colours = new RowColours<EventRow>(new EventRows());
        var off = rule("event:*", Tint.GREY).with(ColourRule.Use.OFF);
        var first = rule("event:FAIL", Tint.RED);
        colours.use(List.of(off, first, rule("event:*", Tint.BLUE)), ParseContext.utc(0));
        var rows = colours.load(reader, reader.eventIds(query("", Sort.BY_TIME), 2000));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(colours.of(row).orElseThrow().back())
                .isEqualTo(row.event().get("event-id").equals("FAIL") ? Tint.RED : Tint.BLUE));
    }

    @Test
    void aFilterThatCannotBeReadColoursNothing() {
        var colours = new RowColours<EventRow>(new EventRows());
        colours.use(List.of(rule("event:(", Tint.RED)), ParseContext.utc(0));
        var rows = colours.load(reader, reader.eventIds(query("", Sort.BY_TIME), 100));
        assertThat(rows).isNotEmpty().allMatch(row -> colours.of(row).isEmpty());
    }
}
