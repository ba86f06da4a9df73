package dev.postweg.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this system keeps what belongs to the user, and not to a workspace. */
public final class UserFiles {
    /** The name of the file with the saved filters. */
    public static final String FILTERS = "filters.txt";

    private UserFiles() {
    }

    /**
     * Returns the folder of the settings.
     *
     * @return it need not exist yet
     */
    public static Path settings() {
        return settings(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * Returns the file with the saved filters, which the window writes and both window and command line read.
     *
     * @return it need not exist yet
     */
    public static Path savedFilters() {
        return settings().resolve(FILTERS);
    }

    static Path settings(String os, Map<String, String> environment, Path home) {
        var system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win") && environment.get("APPDATA") != null) {
            return Path.of(environment.get("APPDATA")).resolve("Postweg");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Postweg");
        }
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(path -> !path.isBlank()).map(Path::of)
                .orElse(home.resolve(".config")).resolve("postweg");
    }
}
