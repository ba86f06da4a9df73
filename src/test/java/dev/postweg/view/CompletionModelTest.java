package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postweg.ingest.Importer;
import dev.postweg.ingest.Progress;
import dev.postweg.ingest.SmallLogs;
import dev.postweg.store.Counts;
import dev.postweg.store.Workspace;
import dev.postweg.view.CompletionModel.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered at the caret of logs that have columns of their own. */
class CompletionModelTest {
    private static final int ROWS = 600;

    @TempDir
    Path folder;
    private final Session session = new Session();
    private final CompletionModel model = new CompletionModel(session, DirectTasks.make());

    @BeforeEach
    void logs() throws IOException {
        var lines = SmallLogs.rows(ROWS, "own").lines().toList();
        var log = new StringBuilder();
        var row = 0;
        for (var line : lines) {
            log.append(line);
            if (line.startsWith("#Fields:")) {
                log.append(",x-spam-score,house number");
            } else if (!line.startsWith("#")) {
                log.append(row % 3 == 0 ? ",High," : ",low,").append("n").append(row);
                row++;
            }
            log.append("\r\n");
        }
        var file = Files.writeString(folder.resolve("MSGTRK2018020512-1.LOG"), log);
        var workspace = Workspace.open(folder.resolve("own.postweg"));
        new Importer(workspace, Progress.NONE).run(List.of(file));
        session.workspace().set(workspace);
    }

    private List<Proposal> at(String text) {
        model.ask(text, text.length());
        return model.proposals().get();
    }

    private List<String> texts(String text) {
        return at(text).stream().map(Proposal::text).toList();
    }

    @Test
    void columnsAreFoundByPrefixAndByTheirBareName() {
        assertThat(texts("a column.")).containsExactly("a column.x-spam-score:", "a column.\"house number\":");
        assertThat(texts("X-SP")).containsExactly("column.x-spam-score:");
        assertThat(texts("column.\"house")).containsExactly("column.\"house number\":");
        assertThat(texts("column.y")).isEmpty();
    }

    @Test
    void valuesOfAColumnComeWithTheirNumbers() {
        assertThat(at("column.x-spam-score:")).extracting(Proposal::shown, Proposal::count).containsExactly(
                tuple("low", OptionalLong.of(400)),
                tuple("High", OptionalLong.of(200)));
        assertThat(texts("column.x-spam-score:hi")).containsExactly("column.x-spam-score:High ");
        assertThat(at("column.nothing:")).isEmpty();
    }

    @Test
    void amongManyRowsIdsAreOfferedOnceSomeOfOneIsTyped() {
        var large = new CompletionModel(session, DirectTasks.make(), 100);
        session.counts().set(counts());
        large.ask("message-id:<1", 13);
        assertThat(large.proposals().get()).isEmpty();
        large.ask("message-id:own", 14);
        assertThat(large.proposals().get()).isNotEmpty()
                .anySatisfy(proposal -> assertThat(proposal.count()).isPresent());
        model.ask("message-id:", 11);
        assertThat(model.proposals().get()).anySatisfy(proposal -> assertThat(proposal.count()).isPresent());
    }

    private Counts counts() {
        try (var reader = session.workspace().get().reader()) {
            return reader.counts();
        }
    }

    @Test
    void aRareValueIsFoundByWhatIsTypedOfIt() {
        assertThat(texts("column.\"house number\":N599")).containsExactly("column.\"house number\":n599 ");
    }
}
