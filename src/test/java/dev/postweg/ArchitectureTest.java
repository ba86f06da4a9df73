package dev.postweg;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture holds, and every rule that says so is seen to fail on a class that was written to break it. */
class ArchitectureTest {

    private static final String FIXTURE = "dev.postweg.archfixture";
    private static final ArchitectureRules RULES = new ArchitectureRules("dev.postweg");
    private static final ArchitectureRules ON_FIXTURE = new ArchitectureRules(FIXTURE);
    private static final JavaClasses POSTWEG = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.postweg");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    static List<ArchRule> rules() {
        return List.of(RULES.packagesUseOnlyWhatTheirRowNames(), RULES.noCycles(), RULES.noNetwork(),
                RULES.consoleOnlyInCommandLine(), RULES.modelsOfPanesKnowNoNodes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void postwegKeepsTo(ArchRule rule) {
        rule.check(POSTWEG);
    }

    @ParameterizedTest
    @CsvSource({"model, dev.postweg.archfixture.decode", "format, dev.postweg.archfixture.store", "decode, java.sql",
            "query, java.sql", "trace, dev.postweg.archfixture.store", "store, org.apache.commons.csv",
            "ingest, javafx.beans.property", "report, picocli", "mask, dev.postweg.archfixture.export",
            "export, org.sqlite", "cli, dev.postweg.archfixture.view", "view, dev.postweg.archfixture.cli",
            "view.chart, org.controlsfx.control", "app, java.sql"})
    void rowOfTheTableIsSeenToFail(String row, String forbidden) {
        assertThat(failures(ON_FIXTURE.packagesUseOnlyWhatTheirRowNames()))
                .anyMatch(text -> text.startsWith(row + " may not use " + forbidden + ":"));
    }

    @Test
    void everyRowIsAmongThem() {
        var rows = failures(ON_FIXTURE.packagesUseOnlyWhatTheirRowNames()).stream()
                .map(text -> text.split(" may not use ")[0]).distinct();

        assertThat(rows).containsAll(Layer.TABLE.keySet());
    }

    @Test
    void packageWithoutARowIsSeenToFail() {
        assertThat(failures(ON_FIXTURE.packagesUseOnlyWhatTheirRowNames()))
                .contains(FIXTURE + ".stray has no row in the package table");
    }

    @Test
    void cyclesAreSeenToFail() {
        assertThat(failures(ON_FIXTURE.noCycles())).anyMatch(text -> text.contains("cli") && text.contains("view"));
    }

    @Test
    void networkIsSeenToFail() {
        assertThat(failures(ON_FIXTURE.noNetwork())).anyMatch(text -> text.contains("Telephone"))
                .anyMatch(text -> text.contains("Download"));
    }

    @Test
    void consoleIsSeenToFail() {
        assertThat(failures(ON_FIXTURE.consoleOnlyInCommandLine())).anyMatch(text -> text.contains("Chatter"));
    }

    @Test
    void nodesInAModelAreSeenToFail() {
        assertThat(failures(ON_FIXTURE.modelsOfPanesKnowNoNodes())).anyMatch(text -> text.contains("TableModel"));
    }

    private static List<String> failures(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().getDetails();
    }
}
