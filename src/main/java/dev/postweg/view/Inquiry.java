package dev.postweg.view;

import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.Advisor;
import dev.postweg.ingest.FileKey;
import dev.postweg.ingest.Sample;
import dev.postweg.view.ReadingGroup.Ask;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks the user on behalf of an import, whose thread waits for the answer. */
final class Inquiry implements Advisor {
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Question> open = new ReadOnlyObjectWrapper<>();

    Inquiry(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * A question that waits.
     *
     * @param model
     *            what is asked
     * @param answer
     *            takes what the user says about files; about those that are missing nothing is said
     */
    record Question(ReadingModel model, CompletableFuture<Map<FileKey, ReadOptions>> answer) {
    }

    /** The question that waits for an answer, or null. */
    ReadOnlyObjectProperty<Question> open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public List<ReadOptions> advise(List<Sample> files) throws InterruptedException {
        var question = new Question(new ReadingModel(files, Ask.DOUBTS, Map.of()), new CompletableFuture<>());
        tasks.onFx(() -> open.set(question));
        try {
            var said = question.answer.get();
            return files.stream().map(file -> said.getOrDefault(file.file(), ReadOptions.NONE)).toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer does not fail", e);
        } finally {
            tasks.onFx(() -> open.set(null));
        }
    }

    /** Leaves the question that waits, if there is one, to the guesses. */
    void leave() {
        if (open.get() != null) {
            open.get().answer.complete(Map.of());
        }
    }
}
