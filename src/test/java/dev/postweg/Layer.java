package dev.postweg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of the package table: what a package of Postweg may use besides itself and the plain JDK.
 *
 * @param packages
 *            other packages of Postweg, relative to its root
 * @param libraries
 *            libraries, and the parts of the JDK that not everybody may use
 */
record Layer(Set<String> packages, Set<Library> libraries) {

    /** A library, or a part of the JDK that needs a permit, by the packages it lives in. */
    enum Library {
        JDBC("java.sql", "javax.sql"), SQLITE("org.sqlite"), COMMONS_CSV("org.apache.commons.csv"), COMMONS_COMPRESS(
                "org.apache.commons.compress"), FASTEXCEL("org.dhatim.fastexcel"), PICOCLI(
                        "picocli"), OPENJFX("javafx"), CONTROLSFX("org.controlsfx",
                                "impl.org.controlsfx"), ATLANTAFX(
                                        "atlantafx"), JAVA_2D("java.awt", "javax.imageio");

        private final List<String> roots;

        Library(String... roots) {
            this.roots = List.of(roots);
        }

        static Optional<Library> of(String packageName) {
            return Stream.of(values()).filter(library -> library.roots.stream()
                    .anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."))).findFirst();
        }
    }

    private static final Set<String> BELOW_THE_SURFACES = Set.of("model", "format", "decode", "query", "trace", "store",
            "ingest", "report", "mask", "export");

    /** The architecture: docs/architecture.md tells it in words. */
    static final Map<String, Layer> TABLE = Map.ofEntries(
            row("model", Set.of()),
            row("format", Set.of("model")),
            row("archive", Set.of(), Library.COMMONS_COMPRESS),
            row("decode", Set.of("model")),
            row("query", Set.of("model")),
            row("trace", Set.of("model", "decode")),
            row("store", Set.of("model", "query"), Library.JDBC, Library.SQLITE),
            row("ingest", Set.of("model", "archive", "format", "decode", "trace", "store")),
            row("report", Set.of("model", "query", "store")),
            row("mask", Set.of("model")),
            row("export", Set.of("model", "decode", "trace", "report", "mask"), Library.COMMONS_CSV, Library.FASTEXCEL,
                    Library.JAVA_2D),
            row("cli", BELOW_THE_SURFACES, Library.PICOCLI),
            row("view", plus(BELOW_THE_SURFACES, "view.chart"), Library.OPENJFX, Library.CONTROLSFX, Library.ATLANTAFX),
            row("view.chart", Set.of("model", "trace"), Library.OPENJFX, Library.JAVA_2D),
            row("app", plus(BELOW_THE_SURFACES, "cli", "view", "view.chart"), Library.OPENJFX, Library.PICOCLI));

    private static Map.Entry<String, Layer> row(String name, Set<String> packages, Library... libraries) {
        return Map.entry(name, new Layer(packages, Set.of(libraries)));
    }

    private static Set<String> plus(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The row that a package stands under: its own, or that of the nearest package above it. */
    static Optional<String> rowOf(String relativePackage) {
        for (var name = relativePackage; !name.isEmpty(); name = name.substring(0,
                Math.max(name.lastIndexOf('.'), 0))) {
            if (TABLE.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
