package dev.postweg.ingest;

import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the caches of imported folders are kept: in the user's cache folder, one workspace for each set of inputs. */
public final class WorkspaceFiles {
    /** The ending of workspace files. */
    public static final String ENDING = ".postweg";

    private WorkspaceFiles() {
    }

    /**
     * Returns the cache of inputs; its folder is made where it is not there.
     *
     * @param inputs
     *            folders and files
     * @return the same file for the same inputs; it need not exist yet
     * @throws IOException
     *             where the cache folder cannot be made
     */
    public static Path cacheOf(List<Path> inputs) throws IOException {
        return cacheOf(inputs, folder(System.getenv(), System.getProperty("user.home")));
    }

    /**
     * Opens a cache. One that is damaged is put aside, as it can be made again from the logs.
     *
     * @param file
     *            the cache
     * @return the open workspace
     * @throws IOException
     *             where a damaged one cannot be moved
     */
    public static Workspace openCache(Path file) throws IOException {
        try {
            return Workspace.open(file);
        } catch (WorkspaceException e) {
            if (!isDamage(e)) {
                throw e;
            }
            putAside(file);
            return Workspace.open(file);
        }
    }

    /**
     * Tells whether a workspace has to be made anew.
     *
     * @param e
     *            what it failed with
     * @return true for a file that is damaged or holds something else
     */
    public static boolean isDamage(WorkspaceException e) {
        return e.reason() == WorkspaceException.Reason.DAMAGED
                || e.reason() == WorkspaceException.Reason.NOT_A_WORKSPACE;
    }

    /**
     * Moves a damaged cache out of the way, so that the next import makes a new one.
     *
     * @param file
     *            the cache
     * @throws IOException
     *             where it cannot be moved
     */
    public static void putAside(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        for (var part : List.of("-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
    }

    static Path cacheOf(List<Path> inputs, Path folder) throws IOException {
        var paths = inputs.stream().map(input -> input.toAbsolutePath().normalize()).sorted().toList();
        var name = Optional.ofNullable(paths.getFirst().getFileName()).map(Path::toString).orElse("root");
        var text = paths.stream().map(Path::toString).collect(Collectors.joining("\n"));
        Files.createDirectories(folder);
        return folder.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + "-" + hash(text) + ENDING);
    }

    /**
     * Tells whether a path is a workspace rather than something to import.
     *
     * @param path
     *            any path
     * @return true for a name with the ending of workspaces, unless it is a folder
     */
    public static boolean isWorkspace(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && !Files.isDirectory(path);
    }

    private static Path folder(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("LOCALAPPDATA")).filter(text -> !text.isEmpty()).map(Path::of)
                .or(() -> Optional.ofNullable(environment.get("XDG_CACHE_HOME")).filter(text -> !text.isEmpty())
                        .map(Path::of))
                .orElse(Path.of(home, ".cache")).resolve("postweg");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
