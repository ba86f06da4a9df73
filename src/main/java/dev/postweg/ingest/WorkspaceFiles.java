package dev.postweg.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
