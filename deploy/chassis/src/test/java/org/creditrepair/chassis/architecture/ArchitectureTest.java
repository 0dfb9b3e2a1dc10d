package org.creditrepair.chassis.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.creditrepair.chassis.architecture.broken.DriftingEntity;
import org.creditrepair.chassis.architecture.broken.FloatingMoney;
import org.creditrepair.chassis.architecture.broken.ImpureCore;
import org.creditrepair.chassis.architecture.broken.LooseResource;
import org.creditrepair.chassis.architecture.broken.ReachesTheEdge;
import org.creditrepair.chassis.architecture.broken.ring.left.Left;
import org.creditrepair.chassis.architecture.broken.ring.right.Right;
import org.creditrepair.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house fails on a class that breaks it, and holds for the chassis. */
class ArchitectureTest {
    private static final String BROKEN = "org.creditrepair.chassis.architecture.broken";

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("pure core", Architecture.pureCores(BROKEN), new Class<?>[] {ImpureCore.class}),
                arguments("edges", Architecture.edgesAreOutermost(), new Class<?>[] {
                    ReachesTheEdge.class, LooseResource.class
                }),
                arguments("transport", Architecture.aggregatesKnowNoTransport(), new Class<?>[] {DriftingEntity.class}),
                arguments("injection", Architecture.constructorInjection(), new Class<?>[] {LooseResource.class}),
                arguments("time", Architecture.timeAndChanceComeIn(), new Class<?>[] {DriftingEntity.class}),
                arguments(
                        "idempotency", Architecture.unsafeMethodsAreIdempotent(), new Class<?>[] {LooseResource.class}),
                arguments(
                        "security", Architecture.resourceMethodsSayWhoMayCall(), new Class<?>[] {LooseResource.class}),
                arguments("ring", Architecture.featuresFormNoRing(BROKEN + ".ring"), new Class<?>[] {
                    Left.class, Right.class
                }),
                arguments("floating point", Architecture.noFloatingPoint(), new Class<?>[] {FloatingMoney.class}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_rule_fails_where_it_is_broken(String name, ArchRule rule, Class<?>[] fixture) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(fixture)).hasViolation())
                .as(name)
                .isTrue();
    }

    @Test
    void the_chassis_keeps_the_rules() {
        var chassis = Architecture.mainClassesOf("org.creditrepair.chassis");

        Architecture.constructorInjection().check(chassis);
        Architecture.unsafeMethodsAreIdempotent().check(chassis);
        Architecture.resourceMethodsSayWhoMayCall().check(chassis);
        Architecture.edgesAreOutermost().check(chassis);
        Architecture.pureCores("org.creditrepair.chassis.datatable").check(chassis);
    }
}
