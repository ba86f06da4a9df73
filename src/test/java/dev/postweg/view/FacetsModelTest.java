package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import dev.postweg.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting without a window, one field at a time. */
class FacetsModelTest {
    @TempDir
    Path folder;
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Session session = new Session();

    @Test
    void numbersOfAnotherFilterAreCalledOldUntilTheyAreCountedAnew() {
        var tasks = new Tasks(work::add, Runnable::run, Delays.none());
        var model = new FacetsModel(session, null, new QuerySlot(tasks, failure -> {
            throw new AssertionError(failure);
        }), tasks, new SimpleBooleanProperty(true));
        var first = model.facets().getFirst();
        var last = model.facets().getLast();
        assertThat(first.stale().get()).isTrue();
        session.workspace().set(Workspace.open(SampleWorkspace.in(folder)));
        assertThat(first.stale().get()).isTrue();
        work.remove().run();
        assertThat(first.stale().get()).isFalse();
        assertThat(last.stale().get()).isTrue();
        runAll();
        assertThat(model.facets()).noneMatch(facet -> facet.stale().get());
        session.filter().set(Filters.include(QueryField.EVENT, "FAIL"));
        assertThat(model.facets()).allMatch(facet -> facet.stale().get());
        assertThat(first.counts().get().distinct()).isGreaterThan(1);
        runAll();
        assertThat(model.facets()).noneMatch(facet -> facet.stale().get());
        assertThat(first.counts().get().distinct()).isEqualTo(1);
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
