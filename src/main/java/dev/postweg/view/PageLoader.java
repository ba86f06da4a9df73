package dev.postweg.view;

import dev.postweg.store.RowIds;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Fetches pages, the page asked for last first: whoever drags the scroll bar wants what is in sight now. Has one reader
 * of its own, so that scrolling never waits for a search.
 */
final class PageLoader<R> implements PageSource<R> {
    private static final int WAITING = 6;

    private final Tasks tasks;
    private final BiFunction<WorkspaceReader, RowIds, List<R>> rows;
    private final ToIntFunction<R> id;
    private final Consumer<Exception> failed;
    private final Deque<Request<R>> waiting = new ArrayDeque<>();
    private Workspace workspace;
    private boolean working;
    private WorkspaceReader reader;
    private Workspace readerOf;

    private record Request<R>(Workspace workspace, RowIds ids, Consumer<List<R>> loaded, Runnable given) {
    }

    PageLoader(Tasks tasks, BiFunction<WorkspaceReader, RowIds, List<R>> rows, ToIntFunction<R> id,
            Consumer<Exception> failed) {
        this.tasks = tasks;
        this.rows = rows;
        this.id = id;
        this.failed = failed;
    }

    /** Names the workspace that the next pages come from. Called on the FX thread. */
    void use(Workspace next) {
        workspace = next;
        waiting.clear();
    }

    @Override
    public int id(R row) {
        return id.applyAsInt(row);
    }

    @Override
    public void load(RowIds ids, Consumer<List<R>> loaded, Runnable given) {
        waiting.push(new Request<>(workspace, ids, loaded, given));
        if (waiting.size() > WAITING) {
            waiting.removeLast().given.run();
        }
        if (!working) {
            working = true;
            next();
        }
    }

    private void next() {
        var request = waiting.poll();
        if (request == null) {
            working = false;
            return;
        }
        tasks.quietly(() -> {
            try {
                var found = rows.apply(open(request.workspace), request.ids);
                tasks.onFx(() -> {
                    // the next page comes even where a listener fails on this one
                    next();
                    request.loaded.accept(found);
                });
            } catch (RuntimeException e) {
                tasks.onFx(() -> {
                    next();
                    failed.accept(e);
                });
            }
        });
    }

    /** Only one request runs at a time, so that the reader needs no lock; the hop over the FX thread orders them. */
    private WorkspaceReader open(Workspace wanted) {
        if (readerOf != wanted) {
            if (reader != null) {
                reader.close();
                reader = null;
            }
            reader = wanted.reader();
            readerOf = wanted;
        }
        return reader;
    }
}
