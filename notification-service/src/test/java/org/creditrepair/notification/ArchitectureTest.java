package org.creditrepair.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.creditrepair.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "org.creditrepair.notification";
    private static final String[] PURE = {
        ROOT + ".calendar",
        ROOT + ".contact",
        ROOT + ".datafile",
        ROOT + ".facts",
        ROOT + ".gate",
        ROOT + ".hold",
        ROOT + ".intent",
        ROOT + ".ladder",
        ROOT + ".laddertext",
        ROOT + ".lint",
        ROOT + ".optout",
        ROOT + ".rule",
        ROOT + ".rulepack",
        ROOT + ".sentence",
        ROOT + ".textmessage",
        ROOT + ".validation",
        ROOT + ".verdict"
    };
    private static final JavaClasses CLASSES = Architecture.mainClassesOf(ROOT);

    @Test
    void pure_cores_know_the_jdk_only() {
        Architecture.pureCores(PURE).check(CLASSES);
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
