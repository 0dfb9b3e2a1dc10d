package org.creditrepair.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.creditrepair.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.assessment";
    private static final JavaClasses CLASSES = Architecture.mainClassesOf(ROOT);

    @Test
    void pure_cores_know_the_jdk_only() {
        Architecture.pureCores(
                        ROOT + ".history",
                        ROOT + ".tape",
                        ROOT + ".checked",
                        ROOT + ".scale",
                        ROOT + ".tree",
                        ROOT + ".model",
                        ROOT + ".modelcheck",
                        ROOT + ".explain",
                        ROOT + ".scorecard",
                        ROOT + ".scoring")
                .check(CLASSES);
    }

    @Test
    void monitoring_knows_the_jdk_and_distributions_only() {
        Architecture.pureCoresWith(
                        "org.apache.commons.statistics.distribution..",
                        ROOT + ".result",
                        ROOT + ".inference",
                        ROOT + ".outcome",
                        ROOT + ".separation",
                        ROOT + ".calibration",
                        ROOT + ".drift",
                        ROOT + ".fairness",
                        ROOT + ".alarm",
                        ROOT + ".history",
                        ROOT + ".portfolio")
                .check(CLASSES);
    }

    /** What a model is stays independent of how its document is parsed. */
    @Test
    void artefacts_alone_parse_json() {
        parsesJsonIn(ROOT + ".artefact").check(CLASSES);
        assertThat(parsesJsonIn(ROOT + ".scoring")
                        .evaluate(CLASSES)
                        .getFailureReport()
                        .getDetails())
                .as("the rule fails where another package is meant")
                .isNotEmpty()
                .allMatch(violation -> violation.contains(ROOT + ".artefact."));
    }

    private static ArchRule parsesJsonIn(String allowed) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");
    }

    @Test
    void the_rules_of_the_house_hold() {
        Architecture.edgesAreOutermost().check(CLASSES);
        Architecture.aggregatesKnowNoTransport().check(CLASSES);
        Architecture.constructorInjection().check(CLASSES);
        Architecture.timeAndChanceComeIn().check(CLASSES);
        Architecture.unsafeMethodsAreIdempotent().check(CLASSES);
        Architecture.resourceMethodsSayWhoMayCall().check(CLASSES);
        Architecture.featuresFormNoRing(ROOT).check(CLASSES);
        Architecture.eventsAreRegisteredForReflection().check(CLASSES);
    }
}
