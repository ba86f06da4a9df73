package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Outcome;
import dev.postweg.model.TimeRange;
import dev.postweg.query.ParseContext;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.store.EventQuery;
import dev.postweg.store.Sort;
import dev.postweg.store.Workspace;
import dev.postweg.trace.Picture;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models behind the view of one mail, without a window. */
class MailModelsTest {
    @TempDir
    Path folder;
    private final Session session = new Session();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Notices notices = new Notices(texts);
    private final Tasks tasks = DirectTasks.make();
    private final TraceModel trace = new TraceModel(session, tasks, texts, notices);
    private final UsualModel usual = new UsualModel(session, tasks, notices);
    private final WayModel way = new WayModel(trace, usual, tasks, new Show(texts));
    private final RecipientsModel recipients = new RecipientsModel(trace);
    private Workspace workspace;

    @BeforeEach
    void openSamples() {
        workspace = Workspace.open(SampleWorkspace.in(folder));
        session.workspace().set(workspace);
    }

    private void open(String filter) {
        if (!(Parser.parse(filter, ParseContext.utc(0)) instanceof ParseResult.Ok(var parsed))) {
            throw new AssertionError(filter);
        }
        try (var reader = workspace.reader()) {
            trace.open(reader.messageIds(new EventQuery(parsed, TimeRange.ALL, Sort.BY_FIRST), 1).get(0));
        }
    }

    private List<String> names(Set<String> keys) {
        return way.drawn().get().picture().nodes().stream().filter(node -> keys.contains(node.key()))
                .map(node -> node.lines().getFirst()).toList();
    }

    private static Set<Long> ids(TraceModel model) {
        var ids = new HashSet<Long>();
        model.loaded().get().trace().events().forEach(event -> ids.add(event.event().id()));
        return ids;
    }

    @Test
    void theWayToARecipientBeginsWithTheClient() {
        open("subject:\"Mail an Verteiler\"");
        trace.recipient().set("user2@uclabor.de");
        assertThat(names(way.lit())).startsWith("Outlook", "NOTIFYMAPI", "RECEIVE").contains("EXPAND", "DELIVER")
                .doesNotContain("DROP");
        assertThat(trace.way().get()).isSubsetOf(ids(trace)).hasSizeLessThan(ids(trace).size());
        trace.recipient().set(null);
        assertThat(way.lit()).isEmpty();
        assertThat(trace.way().get()).isEmpty();
    }

    @Test
    void anotherMailForgetsWhatWasChosen() {
        open("subject:\"Mail an Verteiler\"");
        trace.recipient().set("user2@uclabor.de");
        trace.point(Set.of(1L));
        open("subject:Quarterly");
        assertThat(trace.recipient().get()).isNull();
        assertThat(trace.way().get()).isEmpty();
        assertThat(trace.pointed().get()).isEmpty();
    }

    @Test
    void foldedNodesOpenAndFoldAgain() {
        open("subject:Rundschreiben");
        var folded = way.drawn().get().picture().nodes();
        var stack = folded.stream().filter(node -> node.kind() == Picture.NodeKind.FOLDED).findFirst().orElseThrow();
        way.open(stack);
        assertThat(way.drawn().get().picture().nodes()).hasSize(folded.size() + stack.events().size() - 1);
        way.fold();
        assertThat(way.drawn().get().picture().nodes()).hasSameSizeAs(folded);
    }

    @Test
    void everyEventHasItsNode() {
        open("subject:Rundschreiben");
        for (var event : trace.loaded().get().trace().events()) {
            trace.event().set(event);
            assertThat(way.selected()).hasValueSatisfying(node -> assertThat(WayModel.events(node))
                    .contains(event.event().id()));
            assertThat(way.nodes(Set.of(event.event().id()))).hasSize(1);
        }
    }

    @Test
    void aBarLeadsToTheEventsOfItsHopAndBack() {
        open("subject:\"Testmail Intern\"");
        var waterfall = way.waterfall();
        var delivery = waterfall.shown().get().bars().stream()
                .filter(bar -> bar.server().startsWith("EX02") && bar.service().isPresent()).findFirst().orElseThrow();
        waterfall.choose(delivery);
        var chosen = trace.event().get();
        assertThat(chosen.server()).startsWith("EX02");
        assertThat(waterfall.events(delivery)).contains(chosen.event().id());
        assertThat(waterfall.of(chosen)).contains(delivery);
    }

    @Test
    void recipientsAreCountedAndNarrowed() {
        open("subject:Rundschreiben");
        assertThat(recipients.counts().get()).containsEntry(Outcome.DELIVERED, 60).containsEntry(Outcome.EXPANDED, 4);
        assertThat(recipients.narrowed()).isFalse();
        recipients.search().set("NORD01");
        assertThat(recipients.found()).isEqualTo(1);
        var tree = recipients.trees().get().getFirst();
        assertThat(tree.recipient().address()).isEqualTo("alle@uclabor.de");
        assertThat(tree.size()).isBetween(2, 4);
        recipients.search().set("");
        recipients.outcomes().add(Outcome.EXPANDED);
        assertThat(recipients.found()).isEqualTo(4);
        recipients.outcomes().add(Outcome.DELIVERED);
        assertThat(recipients.found()).isEqualTo(64);
        open("subject:Quarterly");
        assertThat(recipients.outcomes()).isEmpty();
    }

    @Test
    void whatIsUsualIsAskedOnce() {
        assertThat(usual.profile().get().mails()).isZero();
        open("subject:Quarterly");
        var first = usual.profile().get();
        assertThat(first.mails()).isGreaterThan(300);
        open("subject:Rundschreiben");
        assertThat(usual.profile().get()).isSameAs(first);
        session.workspace().set(null);
        assertThat(usual.profile().get().mails()).isZero();
    }
}
