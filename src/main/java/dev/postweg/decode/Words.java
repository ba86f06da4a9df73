package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of this package, from the properties files beside it. Read by hand and not as ResourceBundle: a bundle
 * falls back to the machine's default locale, and the switch for that is not to be had in a named module.
 */
final class Words {
    static final List<String> TOPICS = List.of("code", "latency", "event", "status", "custom", "label");
    private static final String CERTAINTY = ".certainty";
    private static final Words ENGLISH = new Words(read(""), read(""));
    private static final Words GERMAN = new Words(read("_de"), read(""));

    private final Map<String, String> texts;
    // by topic, since a row asks for dozens of them
    private final Map<String, Map<String, Optional<Reading>>> readings = new HashMap<>();

    private Words(Map<String, String> texts, Map<String, String> english) {
        this.texts = texts;
        texts.forEach((key, text) -> {
            var certainty = Optional.ofNullable(english.get(key + CERTAINTY)).flatMap(Certainty::ofId)
                    .orElse(Certainty.GUESSED);
            var reading = Optional.of(new Reading(text, certainty));
            var dot = key.indexOf('.');
            var topic = readings.computeIfAbsent(key.substring(0, dot), name -> new HashMap<>());
            topic.put(key.substring(dot + 1), reading);
            topic.put(key.substring(dot + 1).toUpperCase(Locale.ROOT), reading);
        });
    }

    /**
     * Finds the texts of a language.
     *
     * @param locale
     *            German gets German, every other language English
     * @return the texts
     */
    static Words of(Locale locale) {
        return "de".equals(locale.getLanguage()) ? GERMAN : ENGLISH;
    }

    /**
     * Finds a text.
     *
     * @param key
     *            topic and key, joined by a dot, in any case
     * @return the text, or nothing
     */
    Optional<String> find(String key) {
        return reading(key).map(Reading::text);
    }

    /**
     * Finds the label of a line.
     *
     * @param key
     *            key in the topic {@code label}
     * @return the label; the key where there is none
     */
    String label(String key) {
        return reading("label", key).map(Reading::text).orElse(key);
    }

    /**
     * Finds a text with its certainty, which the English files carry for all languages.
     *
     * @param key
     *            topic and key, joined by a dot, in any case
     * @return the reading, guessed where the file does not say that it is certain; or nothing
     */
    Optional<Reading> reading(String key) {
        var dot = key.indexOf('.');
        return reading(key.substring(0, dot).toLowerCase(Locale.ROOT), key.substring(dot + 1));
    }

    /**
     * Finds a text with its certainty.
     *
     * @param topic
     *            one of the topics
     * @param key
     *            key in that topic, in any case
     * @return the reading, or nothing
     */
    Optional<Reading> reading(String topic, String key) {
        var ofTopic = readings.getOrDefault(topic, Map.of());
        var known = ofTopic.get(key);
        return known != null ? known : ofTopic.getOrDefault(key.toLowerCase(Locale.ROOT), Optional.empty());
    }

    Map<String, String> all() {
        return texts;
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        for (var topic : TOPICS) {
            var properties = new Properties();
            var name = topic + language + ".properties";
            try (var in = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
            properties.forEach((key, text) -> all.put((topic + "." + key).toLowerCase(Locale.ROOT), (String) text));
        }
        return Map.copyOf(all);
    }
}
