package org.creditrepair.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.training";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

    private static final ArchRule PURE = classes()
            .that()
            .resideInAnyPackage(ROOT + ".binning", ROOT + ".regression", ROOT + ".fold", ROOT + ".calibration")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.creditrepair.assessment.model",
                    "org.creditrepair.assessment.checked",
                    "org.creditrepair.assessment.inference",
                    "org.creditrepair.assessment.scale",
                    "org.creditrepair.assessment.separation",
                    "org.creditrepair.assessment.outcome",
                    "org.creditrepair.assessment.result",
                    ROOT + ".binning",
                    ROOT + ".regression",
                    ROOT + ".fold",
                    ROOT + ".calibration");

    private static final ArchRule XGBOOST = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".boosting")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ml.dmlc..");

    @Test
    void pure_cores_know_the_jdk_and_pure_packages_of_the_service() {
        PURE.check(CLASSES);
    }

    @Test
    void only_boosting_knows_xgboost() {
        XGBOOST.check(CLASSES);
    }

    @Test
    void packages_form_no_ring() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The tests of the pure packages read files and use libraries, so the rule has something to find. */
    @Test
    void the_rule_of_purity_can_fail() {
        assertThat(PURE.evaluate(WITH_TESTS).hasViolation()).isTrue();
    }
}
