package dev.postweg.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents are true as far as a machine can tell. */
class DocsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".settings", ".vscode");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern IMAGE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern MACHINE_PATH = Pattern
            .compile("(?<![\\w.$}*>-])/(?:work|root|home|Users|mnt)/\\w|[A-Z]:\\\\Users\\\\\\w");

    @Test
    void linksLeadSomewhere() throws IOException {
        var dead = new ArrayList<String>();
        for (var page : files().stream().filter(file -> file.toString().endsWith(".md")).toList()) {
            for (var link : links(Files.readString(page))) {
                if (!leadsSomewhere(page, link)) {
                    dead.add(ROOT.relativize(page) + " -> " + link);
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void deadLinkIsSeenToFail() {
        assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/no-such-page.md")).isFalse();
        assertThat(leadsSomewhere(ROOT.resolve("README.md"), "LICENSE")).isTrue();
        assertThat(links("see [a](b.md) and <img src=\"c.png\">")).containsExactly("b.md", "c.png");
    }

    @Test
    void noFileNamesAMachinesPath() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files()) {
            text(file).lines().filter(line -> MACHINE_PATH.matcher(line).find())
                    .forEach(line -> found.add(ROOT.relativize(file) + ": " + line.strip()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void machinePathIsSeenToFail() {
        assertThat("see /" + "home/anna/logs").containsPattern(MACHINE_PATH);
        assertThat("see C:" + "\\Users\\anna").containsPattern(MACHINE_PATH);
        assertThat("https://example.org/home/page and src/work/x").doesNotContainPattern(MACHINE_PATH);
    }

    private static List<String> links(String markdown) {
        var links = new ArrayList<String>();
        for (var pattern : List.of(LINK, IMAGE)) {
            pattern.matcher(markdown).results().forEach(match -> links.add(match.group(1)));
        }
        return links;
    }

    private static boolean leadsSomewhere(Path page, String link) {
        var target = URI.create(link);
        return target.getScheme() != null || target.getPath().isEmpty()
                || Files.exists(page.resolveSibling(target.getPath()));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return "";
        }
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var skip = !folder.equals(ROOT) && NOT_OURS.contains(folder.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
