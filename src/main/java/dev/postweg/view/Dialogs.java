package dev.postweg.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions to the user that need a window of the system. A seam: tests answer by themselves. */
interface Dialogs {
    Optional<Path> folder();

    List<Path> files();

    Optional<Path> workspace();

    /** Asks where to save, proposing a name and what it may end with, the likeliest first. */
    Optional<Path> save(String name, List<String> endings);

    /** Asks a question that is answered by doing it or not. */
    boolean confirm(String question, String doIt);
}
