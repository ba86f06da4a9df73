package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.store.FileRow;
import dev.postweg.store.WorkspaceException;
import dev.postweg.trace.EdgeRule;
import dev.postweg.trace.Relation;
import dev.postweg.trace.ViaReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the bundles and the source together: no text is missing, none is left over, in either language. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/postweg/view");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages_de")).isEqualTo(keys("messages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void everyTextIsUsed(String bundle) throws IOException {
        var unused = keys(bundle);
        unused.removeAll(literals());
        unused.removeAll(composed());
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void noTextIsMissing(String bundle) throws IOException {
        var keys = keys(bundle);
        var prefixes = keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        var wanted = literals();
        wanted.removeIf(literal -> prefixes.stream().noneMatch(literal::startsWith) || NO_TEXTS.contains(literal));
        wanted.addAll(composed());
        assertThat(keys).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void everyPatternCanBeRead(String bundle) throws IOException {
        var texts = load(bundle);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(
                new MessageFormat(texts.getProperty(key), Locale.ROOT).format(new Object[]{1, 1, 1, 1, 1}))
                .isNotBlank());
    }

    @Test
    void germanSpeaksGermanAllOthersEnglish() {
        assertThat(new Texts(Locale.GERMANY).get("command.quit")).isEqualTo("Beenden");
        assertThat(new Texts(Locale.forLanguageTag("de-CH")).get("command.quit")).isEqualTo("Beenden");
        assertThat(new Texts(Locale.FRANCE).get("command.quit")).isEqualTo("Quit");
        assertThat(new Texts(Locale.ROOT).get("status.events", "1", "2")).isEqualTo("1 of 2 events");
    }

    /** Literals that look like keys and are none. */
    private static final Set<String> NO_TEXTS = Set.of("columns.events", "columns.messages");

    /** Keys that the source puts together from the values of an enum or a list. */
    private static Set<String> composed() {
        var keys = new HashSet<String>();
        keys.addAll(of("command.", Command.values(), Command::id));
        keys.addAll(of("", Command.Place.values(), Command.Place::key));
        keys.addAll(of("channel.", Channel.values(), Channel::id));
        keys.addAll(of("outcome.", Outcome.values(), Outcome::id));
        keys.addAll(of("direction.", Direction.values(), Direction::id));
        keys.addAll(of("anonymity.", Anonymity.values(), Anonymity::id));
        keys.addAll(of("kind.", EventKind.values(), EventKind::id));
        keys.addAll(of("service.", Service.values(), Service::id));
        keys.addAll(of("rule.", EdgeRule.values(), EdgeRule::id));
        keys.addAll(of("relation.", Relation.values(), Relation::id));
        keys.addAll(of("via.", ViaReason.values(), ViaReason::id));
        keys.addAll(of("certainty.", Certainty.values(), Certainty::id));
        keys.addAll(of("certainty.", Certainty.values(), value -> value.id() + ".tip"));
        keys.addAll(of("filter.state.", FilterModel.State.values(), TextsTest::name));
        keys.addAll(of("report.state.", FileRow.State.values(), TextsTest::name));
        keys.addAll(of("theme.", Theme.values(), TextsTest::name));
        keys.addAll(of("language.", Language.values(), TextsTest::name));
        keys.addAll(of("details-place.", DetailsPlace.values(), TextsTest::name));
        Stream.of("theme", "language", "details-place").map("menu."::concat).forEach(keys::add);
        keys.addAll(of("workspace.", WorkspaceException.Reason.values(), TextsTest::name));
        keys.remove("workspace.cancelled");
        keys.addAll(of("column.", LogField.values(), LogField::logName));
        EventColumns.all().forEach(column -> keys.add(column.titleKey()));
        MessageColumns.all().forEach(column -> keys.add(column.titleKey()));
        facets().forEach(facet -> keys.add("facet." + facet.field().id()));
        keys.addAll(of("tint.", Tint.values(), Tint::id));
        keys.addAll(of("colour.lists.", ColourRule.Lists.values(), TextsTest::name));
        Stream.of("rows", "format", "columns", "recipients", "files").map("export."::concat).forEach(keys::add);
        keys.addAll(of("export.rows.", ExportModel.Which.values(), TextsTest::name));
        exports(keys, "format", ExportChoice.Format.values());
        exports(keys, "files", ExportChoice.Files.values());
        exports(keys, "columns", ExportChoice.Columns.values());
        exports(keys, "recipients", ExportChoice.Recipients.values());
        KeysPane.OTHERS.stream().map("keys."::concat)
                .forEach(key -> keys.addAll(Set.of(key, key + ".text")));
        return keys;
    }

    private static List<Facet> facets() {
        var tasks = DirectTasks.make();
        return new FacetsModel(new Session(), null, new QuerySlot(tasks, Throwable::printStackTrace), tasks,
                new SimpleBooleanProperty()).facets();
    }

    private static void exports(Set<String> keys, String group, Enum<?>[] values) {
        keys.addAll(of("export." + group + ".", values, TextsTest::name));
        keys.addAll(of("export." + group + ".", values, value -> name(value) + ".help"));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> Set<String> of(String prefix, E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(value -> prefix + id.apply(value)).collect(Collectors.toSet());
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/dev/postweg/view", bundle + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }
}
