package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours stand in the tokens and nowhere else, and can be told apart. */
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/dev/postweg/view");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(");
    private static final Pattern TOKEN = Pattern.compile("(?m)^ {2}(-[a-z-]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile(":\\s*(-(?!fx-)[a-z][a-z-]+)");

    @Test
    void noColourOutsideOfTheTokens() throws IOException {
        try (var files = Files.list(SHEETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens-")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(COLOUR.matcher(Files.readString(file)).results()
                            .map(found -> found.group())).as(file.toString()).isEmpty());
        }
    }

    @Test
    void noColourInTheSource() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/postweg/view"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).allSatisfy(file -> assertThat(
                    Pattern.compile("Color\\.(?!GRAY\\b)[A-Z]+\\b|Color\\.(rgb|web|color)\\(|\"#[0-9a-f]{3,8}\"")
                            .matcher(Files.readString(file)).results().map(found -> found.group()))
                    .as(file.toString()).isEmpty());
        }
    }

    @Test
    void lightAndDarkNameTheSame() throws IOException {
        assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
    }

    @Test
    void everyUsedTokenIsDefined() throws IOException {
        var known = new TreeSet<>(tokens("light").keySet());
        try (var files = Files.list(SHEETS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                USE.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(name -> !name.startsWith("-color-")).forEach(name -> assertThat(known)
                                .as(file.getFileName().toString()).contains(name));
            }
        }
    }

    /** Contrast as WCAG 2.1 counts it: 4.5 for text, 3 for signs. */
    @ParameterizedTest
    @CsvSource({"-text,-surface,4.5", "-text,-selection,4.5", "-text,-selection-dim,4.5", "-text,-surface-hover,4.5",
            "-text-muted,-surface,4.5", "-text-muted,-surface-sunken,4.5", "-text-faint,-surface,4.5",
            "-good,-good-soft,4.5", "-warn,-warn-soft,4.5", "-bad,-bad-soft,4.5", "-accent,-surface,4.5",
            "-kind-entry,-surface,3", "-kind-change,-surface,3", "-kind-wait,-surface,3", "-kind-good-end,-surface,3",
            "-kind-bad-end,-surface,3", "-kind-silent-end,-surface,3", "-kind-hop,-surface,3",
            "-kind-other,-surface,3", "-text-muted,-selection,4.5",
            "-tint-red,-surface,4.5", "-tint-red,-tint-red-soft,4.5", "-text,-tint-red-soft,4.5",
            "-tint-amber,-surface,4.5", "-tint-amber,-tint-amber-soft,4.5", "-text,-tint-amber-soft,4.5",
            "-tint-green,-surface,4.5", "-tint-green,-tint-green-soft,4.5", "-text,-tint-green-soft,4.5",
            "-tint-blue,-surface,4.5", "-tint-blue,-tint-blue-soft,4.5", "-text,-tint-blue-soft,4.5",
            "-tint-purple,-surface,4.5", "-tint-purple,-tint-purple-soft,4.5", "-text,-tint-purple-soft,4.5",
            "-tint-teal,-surface,4.5", "-tint-teal,-tint-teal-soft,4.5", "-text,-tint-teal-soft,4.5",
            "-tint-grey,-surface,4.5", "-tint-grey,-tint-grey-soft,4.5", "-text,-tint-grey-soft,4.5"})
    void textCanBeReadInBoth(String ink, String paper, double least) throws IOException {
        for (var scheme : List.of("light", "dark")) {
            assertThat(contrast(tokens(scheme).get(ink), tokens(scheme).get(paper))).as(scheme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void colourIsToldToControlsFx(String scheme) throws IOException {
        assertThat(tokens(scheme)).containsKeys("-fx-control-inner-background", "-fx-text-inner-color");
    }

    private static TreeMap<String, String> tokens(String scheme) throws IOException {
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(Files.readString(SHEETS.resolve("tokens-" + scheme + ".css"))).results()
                .forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        var rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
    }

    private static double part(int value) {
        var share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
