package dev.postweg.view;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Keeps the settings in a properties file in the user's own folder for such things. */
final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    /** The place where this system keeps settings. */
    static Path home() {
        var system = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        var user = Path.of(System.getProperty("user.home"));
        if (system.contains("win") && System.getenv("APPDATA") != null) {
            return Path.of(System.getenv("APPDATA"), "Postweg", "window.properties");
        }
        if (system.contains("mac")) {
            return user.resolve("Library/Application Support/Postweg/window.properties");
        }
        var config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? user.resolve(".config") : Path.of(config))
                .resolve("postweg/window.properties");
    }

    /** Reads the settings; a missing or broken file gives the defaults. Each change is written a second later. */
    Settings load(Tasks tasks) {
        var debounce = new Debounce(tasks, REST);
        return Settings.of(read(), texts -> debounce.trigger(() -> tasks.quietly(() -> write(texts))));
    }

    private Map<String, String> read() {
        var properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "starting with the defaults, cannot read " + file + ": " + e);
            }
        }
        var texts = new HashMap<String, String>();
        properties.forEach((name, text) -> texts.put((String) name, (String) text));
        return texts;
    }

    private synchronized void write(Map<String, String> texts) {
        var properties = new Properties();
        properties.putAll(read());
        properties.putAll(texts);
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(fresh)) {
                properties.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot keep the settings in " + file + ": " + e);
        }
    }
}
