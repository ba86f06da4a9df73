package dev.postweg.ingest;

import dev.postweg.format.ReadOptions;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about the files of an import that do not tell it themselves.
 *
 * @param all
 *            about all of them
 * @param files
 *            about single ones; it replaces what was said of them before
 * @param advisor
 *            who is asked about the others
 */
public record Wishes(ReadOptions all, Map<FileKey, ReadOptions> files, Advisor advisor) {
    /** All is told by content, or guessed. */
    public static final Wishes NONE = of(ReadOptions.NONE);

    /** Copies the map. */
    public Wishes {
        files = Map.copyOf(files);
    }

    /**
     * Says the same about all files, and leaves the rest to guesses.
     *
     * @param all
     *            what to say
     * @return the wishes
     */
    public static Wishes of(ReadOptions all) {
        return new Wishes(all, Map.of(), Advisor.NOBODY);
    }

    /** What is said about one file alone. */
    Optional<ReadOptions> of(FoundFile file) {
        return Optional.ofNullable(files.get(file.key()));
    }

    /** Whether a file, or a member of it, has to be read again. */
    boolean touch(FoundFile file) {
        var key = file.key();
        return all.any() || files.containsKey(key) || files.keySet().stream().anyMatch(other -> other.root()
                .equals(key.root()) && other.path().startsWith(key.path() + PackedFiles.MARK));
    }
}
