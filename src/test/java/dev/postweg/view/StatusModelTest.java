package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status bar tells of a workspace, without a window. */
class StatusModelTest {
    @TempDir
    Path folder;

    @Test
    void theSizeIsThatOfTheWorkspaceThatIsOpen() {
        var session = new Session();
        var tasks = DirectTasks.make();
        var lists = new ListsModel(session, tasks, failure -> {
            throw new AssertionError(failure);
        });
        var status = new StatusModel(session, lists, tasks, new Show(new Texts(Locale.ENGLISH)));
        assertThat(status.size().get()).isEmpty();
        var workspace = Workspace.open(SampleWorkspace.in(folder));
        try (var reader = workspace.reader()) {
            // in this order a workspace is opened
            session.counts().set(reader.counts());
        }
        session.workspace().set(workspace);
        assertThat(status.size().get()).matches("Workspace [0-9.]+ MB");
        session.workspace().set(null);
        assertThat(status.size().get()).isEmpty();
    }
}
