package dev.postweg.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers without a window of the system. */
final class FakeDialogs implements Dialogs {
    Path folder;
    List<Path> files = List.of();
    Path workspace;
    Path save;
    boolean confirm;
    final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public List<Path> files() {
        return files;
    }

    @Override
    public Optional<Path> workspace() {
        return Optional.ofNullable(workspace);
    }

    @Override
    public Optional<Path> save(String name, List<String> endings) {
        asked.add(name);
        return Optional.ofNullable(save);
    }

    @Override
    public boolean confirm(String question, String doIt) {
        asked.add(question);
        return confirm;
    }
}
