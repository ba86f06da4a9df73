package dev.postweg.view;

import dev.postweg.ingest.UserFiles;
import dev.postweg.query.FilterFile;
import dev.postweg.query.FilterFile.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

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
        return UserFiles.settings().resolve("window.properties");
    }

    /** Reads the settings; a missing or broken file gives the defaults. Each change is written a second later. */
    Settings load(Tasks tasks) {
        var debounce = new Debounce(tasks, REST);
        var remembered = read();
        if (remembered.containsKey(Settings.SAVED) && !Files.isRegularFile(filters())) {
            // an earlier version kept them among the settings
            tasks.quietly(() -> write(remembered));
        }
        return Settings.of(remembered, texts -> debounce.trigger(() -> tasks.quietly(() -> write(texts))));
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
        readFilters().ifPresent(lines -> texts.put(Settings.SAVED, lines));
        return texts;
    }

    /** The saved filters have a file of their own, for people and for the command line. */
    private Optional<String> readFilters() {
        if (!Files.isRegularFile(filters())) {
            return Optional.empty();
        }
        try {
            return Optional.of(FilterFile.lines(Files.readString(filters())).stream().map(Named::line)
                    .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "starting without saved filters, cannot read " + filters() + ": " + e);
            return Optional.empty();
        }
    }

    private Path filters() {
        return file.resolveSibling(UserFiles.FILTERS);
    }

    private synchronized void write(Map<String, String> texts) {
        var properties = new Properties();
        properties.putAll(read());
        properties.putAll(texts);
        properties.remove(Settings.SAVED);
        try {
            Files.createDirectories(file.getParent());
            var text = new StringWriter();
            properties.store(text, null);
            replace(file, text.toString());
            var saved = texts.get(Settings.SAVED);
            if (saved != null && !saved.equals(readFilters().orElse(""))) {
                replace(filters(), FilterFile.write(FilterFile.lines(saved)));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot keep the settings in " + file + ": " + e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
