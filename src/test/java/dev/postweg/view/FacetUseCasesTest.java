package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.QueryField;
import dev.postweg.store.FacetCounts;
import dev.postweg.store.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one does with the fields at the left. */
class FacetUseCasesTest extends WindowTest {
    private FacetsPage facets;

    @BeforeEach
    void samples() {
        openSamples();
        facets = new FacetsPage(page);
        facets.until("event", "the events are counted", lines -> lines.size() == Facet.FIRST);
    }

    @Test
    void countsFollowTheFilter() {
        page.filter().paste("event:FAIL");
        facets.until("event", "only this event is left", lines -> lines.size() == 1);
        assertThat(facets.lines("event")).containsExactly("FAIL " + page.events().size());
        assertThat(facets.distinct("event")).isEqualTo("1");
    }

    @Test
    void eachFieldSaysHowManyValuesItHas() {
        facets.until("event", "all are counted", _ -> !facets.distinct("file").isEmpty());
        assertThat(Integer.parseInt(facets.distinct("event"))).isGreaterThan(Facet.FIRST);
        assertThat(Integer.parseInt(facets.distinct("file"))).isGreaterThan(100);
    }

    @Test
    void aPlusIncludesAndAMinusExcludes() {
        var first = facets.lines("event").getFirst().split(" ")[0];
        facets.press("event", 0, 1);
        assertThat(page.filter().text()).isEqualTo("NOT event:" + first);
        facets.until("event", "the value is gone", lines -> lines.stream().noneMatch(line -> line.startsWith(first)));
        var second = facets.lines("event").getFirst().split(" ");
        facets.press("event", 0, 0);
        assertThat(page.filter().text()).isEqualTo("NOT event:" + first + " event:" + second[0]);
        assertThat(page.events().size()).isEqualTo(Integer.parseInt(second[1].replace(",", "")));
    }

    @Test
    void valuesAreFoundAndShownBeyondTheTop() {
        var number = Integer.parseInt(facets.distinct("event"));
        facets.more("event");
        facets.until("event", "more are shown", lines -> lines.size() == Math.min(number, Facet.FIRST + Facet.MORE));
        facets.find("recipient", "USER1");
        facets.until("recipient", "only these are shown",
                lines -> !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("user1")));
        assertThat(page.filter().text()).isEmpty();
        facets.find("recipient", "");
        facets.until("recipient", "all are shown", lines -> lines.size() == Facet.FIRST);
    }

    @Test
    void wordsOfTheWindowAreFoundToo() {
        facets.find("channel", "web");
        facets.until("channel", "the word is found", lines -> lines.size() == 1);
        assertThat(facets.lines("channel").getFirst()).startsWith("Outlook on the web");
    }

    @Test
    void keysReachEveryValue() {
        page.run(Command.FIELDS);
        assertThat(facets.focused()).isEqualTo("Event");
        page.press(KeyCode.DOWN);
        assertThat(facets.focused()).isEqualTo("find");
        page.press(KeyCode.DOWN);
        var first = facets.lines("event").getFirst().split(" ")[0];
        assertThat(facets.focused()).isEqualTo(first);
        page.press(KeyCode.ENTER);
        page.untilIdle();
        assertThat(page.filter().text()).isEqualTo("event:" + first);
        page.run(Command.FIELDS);
        page.press(KeyCode.LEFT);
        page.press(KeyCode.DOWN);
        assertThat(facets.focused()).isEqualTo("Channel");
    }

    @Test
    void someRowsAreSaidToBeSomeUntilAllAreCounted() {
        var pane = Eventually.onFx(() -> {
            var session = new Session();
            session.counts().set(window.model().session().counts().get());
            var texts = new Texts(Locale.UK);
            var tasks = Tasks.onThreads();
            var model = new FacetsModel(session, null, new QuerySlot(tasks, Throwable::printStackTrace), tasks,
                    new SimpleBooleanProperty(true), new FacetsModel.Limits(500, 1000));
            // the numbers of most fields are at hand; subjects have to be read
            var facet = model.facets().stream().filter(one -> one.field() == QueryField.SUBJECT).findFirst()
                    .orElseThrow();
            facet.open().set(true);
            var made = new FacetSection(facet, model, new FacetWords(new Show(texts)));
            new Scene(made);
            session.workspace().set(Workspace.open(folder.resolve("sample-logs.postweg")));
            return made;
        });
        Eventually.until("some are counted", () -> pane.lookup("#facet-exactly-subject") != null);
        assertThat(counts(pane)).isNotEmpty().allMatch(count -> count.startsWith("≥ "));
        Eventually.doFx(() -> ((Button) pane.lookup("#facet-exactly-subject")).fire());
        Eventually.until("all are counted", () -> pane.lookup("#facet-exactly-subject") == null);
        assertThat(counts(pane)).isNotEmpty().noneMatch(count -> count.startsWith("≥ "));
        assertThat(new FacetWords(new Show(new Texts(Locale.UK))).spoken(5, FacetCounts.Reach.SOME))
                .isEqualTo("at least 5");
    }

    private static List<String> counts(FacetSection section) {
        return Eventually.onFx(() -> section.lookupAll(".facet-count").stream().map(count -> ((Label) count).getText())
                .toList());
    }
}
