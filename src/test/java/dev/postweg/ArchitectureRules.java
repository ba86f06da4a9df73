package dev.postweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.Set;

/** The rules of the architecture for the packages under a root: to be tried on classes that break them, too. */
record ArchitectureRules(String root) {

    private static final Set<String> PLAIN_JDK = Set.of("java.io", "java.lang", "java.math", "java.net", "java.nio",
            "java.security", "java.text", "java.time", "java.util", "javax.xml");

    /** Network addresses as text are harmless (a style sheet has one); whatever opens a connection is not. */
    private static final Set<String> HARMLESS = Set.of(URI.class.getName(), URL.class.getName(),
            "java.net.URISyntaxException", "java.net.MalformedURLException");

    ArchRule packagesUseOnlyWhatTheirRowNames() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("keep to the package table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> complaint(dependency)
                        .ifPresent(text -> events.add(SimpleConditionEvent.violated(type, text))));
            }
        }).allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule noNetwork() {
        return noClasses().should()
                .dependOnClassesThat(DescribedPredicate.describe("open connections", ArchitectureRules::connects))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .allowEmptyShould(true);
    }

    private static boolean connects(JavaClass type) {
        var home = type.getPackageName();
        return type.isAssignableTo("java.nio.channels.NetworkChannel")
                || (home.startsWith("java.net") || home.startsWith("javax.net")) && !HARMLESS.contains(type.getName());
    }

    ArchRule consoleOnlyInCommandLine() {
        return noClasses().that().resideOutsideOfPackages(root + ".cli..", root + ".app..").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").allowEmptyShould(true);
    }

    ArchRule modelsOfPanesKnowNoNodes() {
        return noClasses().that().resideInAPackage(root + ".view..").and().haveSimpleNameEndingWith("Model").should()
                .dependOnClassesThat().resideInAPackage("javafx.scene..").allowEmptyShould(true);
    }

    private Optional<String> complaint(Dependency dependency) {
        var from = dependency.getOriginClass().getPackageName();
        var to = dependency.getTargetClass().getBaseComponentType();
        var row = Layer.rowOf(relative(from));
        if (row.isEmpty()) {
            return Optional.of(from + " has no row in the package table");
        }
        return to.isPrimitive() || allowed(row.get(), to.getPackageName())
                ? Optional.empty()
                : Optional.of(
                        "%s may not use %s: %s".formatted(row.get(), to.getPackageName(), dependency.getDescription()));
    }

    private boolean allowed(String row, String target) {
        var layer = Layer.TABLE.get(row);
        if (target.startsWith(root + ".")) {
            return Layer.rowOf(relative(target)).filter(to -> to.equals(row) || layer.packages().contains(to))
                    .isPresent();
        }
        return Layer.Library.of(target).map(layer.libraries()::contains).orElseGet(
                () -> PLAIN_JDK.stream().anyMatch(known -> target.equals(known) || target.startsWith(known + ".")));
    }

    private String relative(String packageName) {
        return packageName.equals(root) ? "" : packageName.substring(root.length() + 1);
    }
}
