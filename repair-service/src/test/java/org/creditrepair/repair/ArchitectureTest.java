package org.creditrepair.repair;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.creditrepair.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.repair";
    private static final JavaClasses CLASSES = Architecture.mainClassesOf(ROOT);

    @Test
    void pure_cores_know_the_jdk_only() {
        Architecture.pureCores(
                        ROOT + ".money",
                        ROOT + ".schedule",
                        ROOT + ".loan",
                        ROOT + ".result",
                        ROOT + ".accrual",
                        ROOT + ".allocation",
                        ROOT + ".imputation",
                        ROOT + ".overdue",
                        ROOT + ".ratecap",
                        ROOT + ".referencerate",
                        ROOT + ".diagnosis")
                .check(CLASSES);
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
        Architecture.noFloatingPoint().check(CLASSES);
    }
}
