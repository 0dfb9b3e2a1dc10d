package org.creditrepair.privacy;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.creditrepair.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.privacy";
    private static final JavaClasses CLASSES = Architecture.mainClassesOf(ROOT);

    @Test
    void pure_cores_know_the_jdk_only() {
        Architecture.pureCores(
                        ROOT + ".identifier",
                        ROOT + ".mask",
                        ROOT + ".datatable",
                        ROOT + ".pseudonym",
                        ROOT + ".anonymity",
                        ROOT + ".folding",
                        ROOT + ".lexicon",
                        ROOT + ".finding",
                        ROOT + ".identifierscan",
                        ROOT + ".personscan",
                        ROOT + ".recognise",
                        ROOT + ".redact")
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
    }
}
